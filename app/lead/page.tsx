import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LeadByLink } from "@/app/_features/account/lead-by-link";
import { UnencryptedNotice } from "@/app/_features/account/unencrypted-notice";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { Messages } from "@/app/_i18n/messages";
import { SiteFooter } from "@/app/_site/site-footer";
import { AppBar } from "@/app/_ui/app-bar";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";
import { loadSignedIn } from "@/server/loaders/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lead");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** Where the link for a co-facilitator arrives: its token stands in the fragment, which no server sees. */
export default async function LeadPage() {
  const [t, user] = await Promise.all([getTranslations("common"), loadSignedIn()]);
  return (
    <Messages namespaces={["lead", "signin", "setup"]}>
      <AppBar bare homeHref="/" homeLabel={t("home")} name={t("appName")}>
        <LanguageSwitch size="sm" />
      </AppBar>
      <Main width="full" className="grid place-content-center px-4 py-6">
        <Panel elevation="raised" padding="lg" className="grid w-[min(29rem,calc(100vw-2rem))] gap-5">
          <LeadByLink user={user ? { name: user.name, email: user.email } : null} />
          <UnencryptedNotice />
        </Panel>
      </Main>
      <SiteFooter />
    </Messages>
  );
}
