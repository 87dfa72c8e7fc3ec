import { cx } from "class-variance-authority";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { STEPS, type Step } from "./draft";

const MARK = {
  done: "border-ok bg-ok text-bg",
  now: "border-brand bg-brand text-on-brand",
  ahead: "border-line-strong text-ink-2",
} as const;

type Place = keyof typeof MARK;

function placeOf(i: number, at: number): Place {
  if (i === at) return "now";
  return i < at ? "done" : "ahead";
}

/** The three steps and where in them this is; on narrow screens only the marks. */
export function StepsHead({ step }: { step: Step }) {
  const t = useTranslations("wizard.steps");
  const at = STEPS.indexOf(step);
  return (
    <ol aria-label={t("label")} className="flex items-center gap-2">
      {STEPS.map((each, i) => (
        <Fragment key={each}>
          {i > 0 && <li aria-hidden className="h-px w-3 bg-line sm:w-7" />}
          <StepMark name={t(each)} number={i + 1} place={placeOf(i, at)} />
        </Fragment>
      ))}
    </ol>
  );
}

function StepMark({ name, number, place }: { name: string; number: number; place: Place }) {
  const t = useTranslations("wizard.steps");
  return (
    <li aria-current={place === "now" ? "step" : undefined} className="flex items-center gap-2 text-sm">
      <span
        aria-hidden
        className={cx(
          "grid size-6 place-items-center rounded-full border text-xs font-bold [&_svg]:size-3.5",
          MARK[place],
        )}
      >
        {place === "done" ? <Check /> : number}
      </span>
      <span
        aria-hidden={place === "done"}
        className={cx("max-sm:sr-only", place === "now" ? "font-semibold text-ink" : "text-ink-2")}
      >
        {name}
      </span>
      {place === "done" && <span className="sr-only">{t("done", { step: name })}</span>}
    </li>
  );
}
