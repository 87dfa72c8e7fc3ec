"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { announce } from "@/app/_ui/announcements";
import { useFocusKept } from "@/app/_ui/focus-kept";

/**
 * What is still open, read anew after each entry: an action that is done leaves it, and the next one takes the focus.
 * @param left how many are still open
 */
export function OpenList({ left, children, ...rest }: { left: number; children: ReactNode; className?: string }) {
  const t = useTranslations("review");
  useFocusKept(undefined, (item) =>
    announce(t("hasLeft", { title: item.querySelector("h3")?.textContent ?? "", n: left })),
  );
  return (
    <section aria-labelledby="open-actions" {...rest}>
      {children}
    </section>
  );
}
