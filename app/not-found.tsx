import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeEntry } from "./_site/code-entry";
import { SiteFooter } from "./_site/site-footer";
import { AppBar } from "./_ui/app-bar";
import { ButtonLink } from "./_ui/button";
import { Main } from "./_ui/main";
import { Panel } from "./_ui/panel";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

export default async function NotFound() {
  const t = await getTranslations();
  return (
    <>
      <AppBar bare homeHref="/" homeLabel={t("common.home")} name={t("common.appName")} />
      <Main width="text" className="grid grid-cols-1 content-center gap-6">
        <div>
          <h1 className="text-3xl font-bold">{t("errors.notFoundTitle")}</h1>
          <p className="mt-3 text-lg text-ink-2">{t("errors.notFoundText")}</p>
        </div>
        <Panel padding="lg" elevation="raised">
          <CodeEntry label={t("errors.codeLabel")} submitLabel={t("errors.join")} />
        </Panel>
        <div>
          <ButtonLink href="/" variant="link">
            {t("errors.toStart")}
          </ButtonLink>
        </div>
      </Main>
      <SiteFooter />
    </>
  );
}
