import { ArrowRight, Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "./_features/join/code-form";
import { JoinPanel } from "./_features/landing/join-panel";
import { LanguageSwitch } from "./_i18n/language-switch";
import { Messages } from "./_i18n/messages";
import { SiteFooter } from "./_site/site-footer";
import { AppBar } from "./_ui/app-bar";
import { ButtonLink } from "./_ui/button";
import { Main } from "./_ui/main";
import { SatisfactionCurve } from "./_workshop/satisfaction-curve";

export default async function Landing() {
  const [t, common] = await Promise.all([getTranslations("landing"), getTranslations("common")]);
  return (
    <Messages namespaces={["landing"]}>
      <AppBar bare homeHref="/" homeLabel={common("home")} name={common("appName")}>
        <LanguageSwitch />
        <ButtonLink href="/signin" variant="soft">
          {t("signIn")}
        </ButtonLink>
      </AppBar>
      <Main className="grid grid-cols-1 content-start gap-x-16 gap-y-8 md:grid-cols-2 md:content-center">
        <div className="md:self-end">
          <SatisfactionCurve label={t("curve")} className="mb-7 -ml-1 hidden md:block" />
          <h1 className="text-3xl leading-[1.08] font-[720] tracking-[-.022em] md:text-5xl">{t("title")}</h1>
          <p className="mt-3 max-w-108 text-base text-ink-2 md:mt-4 md:text-lg">{t("lead")}</p>
        </div>
        <div className="md:row-span-2 md:self-center">
          <JoinPanel>
            <CodeForm focused />
          </JoinPanel>
        </div>
        <section aria-labelledby="host-title" className="md:self-start">
          <h2 id="host-title" className="font-sans text-sm font-normal tracking-normal text-ink-2">
            {t("hostTitle")}
          </h2>
          <div className="mt-2 flex flex-wrap items-center gap-3 *:flex-auto md:*:flex-none">
            <ButtonLink href="/w/new">
              <Plus aria-hidden />
              {t("start")}
            </ButtonLink>
            <ButtonLink href="/w#sample" variant="link">
              {t("sample")}
              <ArrowRight aria-hidden />
            </ButtonLink>
          </div>
        </section>
      </Main>
      <SiteFooter />
    </Messages>
  );
}
