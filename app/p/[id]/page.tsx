import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/app/_features/join/code-form";
import { JoinFrame } from "@/app/_features/join/join-frame";
import { PhoneScreen } from "@/app/_features/phone/phone-screen";
import { Messages } from "@/app/_i18n/messages";
import { Live } from "@/app/_live/live";
import { SiteFooter } from "@/app/_site/site-footer";
import { currentTheme } from "@/app/_theme/current-theme";
import { Main } from "@/app/_ui/main";
import { loadPhone } from "@/server/loaders/phone";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("phone");
  return { title: t("title"), robots: { index: false } };
}

interface PhonePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ welcome?: string }>;
}

/** What a participant sees, in every phase. */
export default async function PhonePage({ params, searchParams }: PhonePageProps) {
  const [{ id }, { welcome }, request, theme] = await Promise.all([params, searchParams, headers(), currentTheme()]);
  const loaded = await loadPhone(request.get("cookie"), id);
  if (!loaded) return <NotIn />;
  return (
    <Messages namespaces={["phone", "phases", "live", "refusals", "results", "join"]}>
      <Live workshopId={id} surface="phone" actor={loaded.actor} first={loaded.first}>
        <PhoneScreen isNew={welcome !== undefined} theme={theme} />
      </Live>
    </Messages>
  );
}

/** For a browser without a valid cookie of this workshop: the way back in is the code. */
async function NotIn() {
  const t = await getTranslations("phone.notIn");
  return (
    <Messages namespaces={["landing"]}>
      <JoinFrame title={t("title")}>
        <Main width="full" className="mx-auto max-w-lg px-4 py-6">
          <p className="mb-5 text-ink-2">{t("text")}</p>
          <CodeForm focused />
        </Main>
        <SiteFooter />
      </JoinFrame>
    </Messages>
  );
}
