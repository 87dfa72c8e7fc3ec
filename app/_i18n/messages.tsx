import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type messages from "@/messages/en.json";

export type Namespace = keyof typeof messages;

const EVERYWHERE = ["common", "numbers", "errors"] as const satisfies readonly Namespace[];

/**
 * Hands client components below it the words of the given namespaces, besides those every page has
 * (`common`, `numbers`, `errors`). An inner `Messages` replaces an outer one, so name all that is needed.
 */
export async function Messages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const picked = Object.fromEntries([...EVERYWHERE, ...namespaces].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={picked as Partial<typeof all>}>{children}</NextIntlClientProvider>;
}
