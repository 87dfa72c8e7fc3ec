import { cx } from "class-variance-authority";
import { Check } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SetUpForm } from "@/app/_features/account/set-up-form";
import { UnencryptedNotice } from "@/app/_features/account/unencrypted-notice";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { Messages } from "@/app/_i18n/messages";
import { SiteFooter } from "@/app/_site/site-footer";
import { AppBar } from "@/app/_ui/app-bar";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import { runtime } from "@/server/runtime";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("setup");
  return { title: t("title"), robots: { index: false } };
}

export default async function SetUpPage() {
  if (!runtime().auth.needsSetUp()) redirect("/signin");
  const t = await getTranslations();
  return (
    <Messages namespaces={["setup", "signin"]}>
      <AppBar bare homeHref="/" homeLabel={t("common.home")} name={t("common.appName")}>
        <LanguageSwitch />
      </AppBar>
      <Main width="page" className="grid items-center gap-x-20 gap-y-10 lg:grid-cols-[1fr_30rem]">
        <div className="max-w-md">
          <h1 className="text-3xl font-bold text-balance lg:text-4xl">{t("setup.headline")}</h1>
          <p className="mt-3 text-lg text-ink-2">{t("setup.once")}</p>
          <ol aria-label={t("setup.steps")} className="mt-8 grid gap-5">
            <Step mark={<Check aria-hidden className="size-4" />} state="done" text={t("setup.stepServerText")}>
              {t("setup.stepServer")} <VisuallyHidden>({t("setup.stepDone")})</VisuallyHidden>
            </Step>
            <Step mark={2} state="current" text={t("setup.stepAccountText")}>
              {t("setup.stepAccount")}
            </Step>
            <Step mark={3} state="ahead" text={t("setup.stepWorkshopText")}>
              {t("setup.stepWorkshop")}
            </Step>
          </ol>
        </div>
        <Panel as="section" elevation="raised" padding="none" className="p-5 sm:p-7" aria-labelledby="create">
          <h2 id="create" className="text-xl font-bold">
            {t("setup.stepAccount")}
          </h2>
          <p className="mt-1 mb-5 text-sm text-ink-2">{t("setup.local")}</p>
          <div className="grid gap-5">
            <UnencryptedNotice />
            <SetUpForm />
          </div>
        </Panel>
      </Main>
      <SiteFooter />
    </Messages>
  );
}

const MARK = {
  done: "bg-ok text-on-brand",
  current: "bg-brand text-on-brand",
  ahead: "border border-line-strong text-ink-2",
} as const;

interface StepProps {
  mark: ReactNode;
  state: keyof typeof MARK;
  text: string;
  children: ReactNode;
}

function Step({ mark, state, text, children }: StepProps) {
  return (
    <li className="flex gap-3" aria-current={state === "current" ? "step" : undefined}>
      <span
        aria-hidden
        className={cx("grid size-7 shrink-0 place-items-center rounded-full text-sm font-bold", MARK[state])}
      >
        {mark}
      </span>
      <div>
        <p className="font-semibold">{children}</p>
        <p className="text-ink-2">{text}</p>
      </div>
    </li>
  );
}
