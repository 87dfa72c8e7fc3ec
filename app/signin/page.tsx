import { Smartphone } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/app/_features/account/sign-in-form";
import { UnencryptedNotice } from "@/app/_features/account/unencrypted-notice";
import { Messages } from "@/app/_i18n/messages";
import { SiteFooter } from "@/app/_site/site-footer";
import { AppBar } from "@/app/_ui/app-bar";
import { ButtonLink } from "@/app/_ui/button";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";
import { loadSignedIn, safePath } from "@/server/loaders/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signin");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = safePath((await searchParams).next);
  if (await loadSignedIn()) redirect(next);
  const t = await getTranslations();
  return (
    <Messages namespaces={["signin"]}>
      <AppBar bare homeHref="/" homeLabel={t("common.home")} name={t("common.appName")}>
        <ButtonLink href="/" variant="soft">
          {t("signin.joinWithCode")}
        </ButtonLink>
      </AppBar>
      <Main width="full" className="grid place-content-center px-4 py-6">
        <Panel elevation="raised" padding="lg" className="w-[min(27rem,calc(100vw-2rem))]">
          <h1 className="text-2xl font-bold">{t("signin.title")}</h1>
          <p className="mt-1 mb-6 text-ink-2">{t("signin.lead")}</p>
          <SignInForm next={next} />
          <div className="mt-8 grid gap-4 border-t border-line pt-5 text-sm text-ink-2">
            <p className="flex gap-3">
              <Smartphone aria-hidden className="mt-0.5 size-4 shrink-0 text-brand" />
              {t("signin.noAccount")}
            </p>
            <UnencryptedNotice />
          </div>
        </Panel>
      </Main>
      <SiteFooter />
    </Messages>
  );
}
