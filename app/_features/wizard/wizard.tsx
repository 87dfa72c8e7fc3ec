"use client";
import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { spell } from "@/app/_i18n/numbers";
import { AppBar } from "@/app/_ui/app-bar";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Main } from "@/app/_ui/main";
import { OfflineNotice } from "@/app/_ui/offline-notice";
import type { TemplateOffer } from "@/server/templates/offers";
import { emptyDraft, STEPS, type Step, type WizardDraft } from "./draft";
import { FailureNotice } from "./failure-notice";
import { type MistakenField, type Mistakes, mistakesOf, STEP_OF } from "./mistakes";
import { StepRules } from "./step-rules";
import { StepTemplate } from "./step-template";
import { StepTopic } from "./step-topic";
import { StepsHead } from "./steps-head";
import { withTemplate } from "./templates";
import { Timeline } from "./timeline";
import type { Timelines } from "./timelines";
import { useCreate } from "./use-create";
import { useDraft } from "./use-draft";
import { WizardFooter } from "./wizard-footer";

interface WizardProps {
  userId: string;
  templates: readonly TemplateOffer[];
  timelines: Timelines;
  /** Chosen before the wizard opened; "" if not. */
  template: string;
}

/** Three steps to a workshop; what is typed survives everything until the workshop is there. */
export function Wizard({ userId, templates, timelines, template }: WizardProps) {
  const t = useTranslations("wizard");
  const locale = useLocale();
  const begin = useCallback(
    (plain: WizardDraft): WizardDraft => {
      const chosen = templates.find(({ id }) => id === template);
      return template === "" ? plain : { ...plain, ...withTemplate(plain, chosen, templates) };
    },
    [template, templates],
  );
  const empty = useMemo(() => begin(emptyDraft(locale)), [begin, locale]);
  const { draft, change, forget, settle, isSaved } = useDraft(userId, empty, begin);
  const { step } = draft;
  const heading = useHeadingFocus(step);
  const { isBusy, failure, create } = useCreate();
  const { mistakes, tries, check } = useMistakes(draft);

  const finish = async () => {
    const wrong = check(null);
    if (wrong) change({ step: wrong });
    else if (await create(draft)) settle();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const next = STEPS[STEPS.indexOf(step) + 1];
    if (next) change({ step: check(step) ?? next });
    else await finish();
  };

  return (
    <>
      <AppBar
        homeHref="/w"
        homeLabel={t("workshops")}
        crumbs={[{ label: t("workshops"), href: "/w" }, { label: t("title") }]}
        crumbsLabel={t("workshops")}
      >
        <StepsHead step={step} />
        <LanguageSwitch className="-mr-2 sm:mr-0" />
      </AppBar>
      <form onSubmit={submit} noValidate className="flex flex-1 flex-col">
        <Main
          className={cx(
            "max-w-[72.5rem]",
            step !== "topic" && "grid grid-cols-1 content-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12",
          )}
        >
          <div>
            <h1 ref={heading} tabIndex={-1} className="text-2xl font-[720] tracking-[-.02em]">
              {t(`${step}.title`)}
            </h1>
            <p className="mt-1 mb-6 max-w-xl text-ink-2">{t(`${step}.lead`)}</p>
            <OfflineNotice className="mb-6 max-w-2xl" />
            <Summary key={tries} mistakes={mistakes} />
            {failure && <FailureNotice failure={failure} />}
            {step === "topic" && <StepTopic {...{ draft, change, mistakes }} />}
            {step === "template" && <StepTemplate {...{ draft, change, mistakes, templates }} />}
            {step === "rules" && <StepRules {...{ draft, change, mistakes, templates }} />}
          </div>
          {step !== "topic" && (
            <Timeline
              timelines={timelines}
              own={templates.find(({ id }) => id === draft.template)?.own ?? null}
              minutes={draft.minutes}
              onChange={(minutes) => change({ minutes })}
            />
          )}
        </Main>
        <WizardFooter
          step={step}
          isBusy={isBusy}
          isSaved={isSaved}
          goTo={(to) => change({ step: to })}
          forget={forget}
          onCreate={() => void finish()}
        />
      </form>
    </>
  );
}

/** A new step begins at its heading; the first one leaves the focus where the browser has it. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);
  return heading;
}

function useMistakes(draft: Parameters<typeof mistakesOf>[0]) {
  const t = useTranslations("wizard.errors");
  const [{ tries, mistakes }, set] = useState<{ tries: number; mistakes: Mistakes }>({ tries: 0, mistakes: {} });
  /** Notes the mistakes of one step, or of all without one. @returns the step of the first, null if there is none */
  const check = (step: Step | null): Step | null => {
    const all = mistakesOf(draft, t);
    const fields = (Object.keys(all) as MistakenField[]).filter((field) => step === null || STEP_OF[field] === step);
    set({ tries: tries + 1, mistakes: Object.fromEntries(fields.map((field) => [field, all[field]])) });
    return fields[0] ? STEP_OF[fields[0]] : null;
  };
  return { tries, mistakes, check };
}

function Summary({ mistakes }: { mistakes: Mistakes }) {
  const common = useTranslations("common");
  const numberWord = useTranslations("numbers");
  const errors = Object.entries(mistakes).map(([id, text]) => ({ id, text }));
  if (errors.length === 0) return null;
  const title = common("attention", { n: errors.length, word: spell(numberWord, errors.length) });
  return (
    <div className="mb-6 max-w-2xl">
      <ErrorSummary title={title} errors={errors} />
    </div>
  );
}
