import type { Metadata } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Gone } from "@/app/_features/screen/opener";
import { Screen } from "@/app/_features/screen/screen";
import { Messages } from "@/app/_i18n/messages";
import { Live } from "@/app/_live/live";
import { Main } from "@/app/_ui/main";
import { JoinAddress } from "@/app/_workshop/join-address";
import type { Locale } from "@/content/text";
import { loadScreen } from "@/server/loaders/screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("screen");
  return { title: t("title"), robots: { index: false } };
}

interface ScreenPageProps {
  params: Promise<{ id: string }>;
}

/** The big screen speaks the language of the room, whoever has opened it. */
export default async function ScreenPage({ params }: ScreenPageProps) {
  const [{ id }, request] = await Promise.all([params, headers()]);
  const found = await loadScreen(request.get("cookie"), id);
  if (!found)
    return (
      <Messages namespaces={["screen"]}>
        <Main width="full" className="grid place-content-center">
          <Gone />
        </Main>
      </Messages>
    );
  const { first, actor, appUrl, locale } = found;
  return (
    <NextIntlClientProvider locale={locale} messages={await messagesOf(locale)}>
      <Live workshopId={id} surface="screen" actor={actor} first={first}>
        <JoinAddress appUrl={appUrl}>
          <Screen locale={locale} />
        </JoinAddress>
      </Live>
    </NextIntlClientProvider>
  );
}

async function messagesOf(locale: Locale) {
  const all = locale === "de" ? await import("@/messages/de.json") : await import("@/messages/en.json");
  const { common, numbers, screen, phases, live } = all.default;
  return { common, numbers, screen, phases, live };
}
