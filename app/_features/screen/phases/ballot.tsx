import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { BigTimer } from "../big-timer";
import { Foot } from "../foot";
import { Question } from "../question";

/** Vote and rate: the question, the clock, and one number. Nothing that could sway anybody. */
export function Ballot() {
  const t = useTranslations("screen");
  const { phase } = useWorkshop();
  const question = usePhaseQuestion(phase === "rate" ? "rate" : "vote");
  return (
    <>
      <Question aside={<BigTimer />}>{question}</Question>
      <div className="grid flex-1 content-center justify-items-start">
        <Progress />
      </div>
      <div className="grid gap-1 text-[2.25rem] text-ink-2">
        <p className="flex items-center gap-5">
          <ShieldCheck aria-hidden className="size-10 shrink-0 text-ok" />
          {t(phase === "rate" ? "secretRatings" : "secretDots")}
        </p>
        {phase === "rate" && <p className="pl-15">{t("estimate")}</p>}
      </div>
      <Foot />
    </>
  );
}

function Progress() {
  const t = useTranslations("screen");
  const progress = useDerived("progress", "now");
  if (!progress || progress.total === 0) return null;
  const { done, total } = progress;
  return (
    <>
      <p className="font-display text-[8rem] leading-none font-[720] tracking-[-.02em] tabular-nums">
        {t("done", { done, total })}
      </p>
      <ProgressBar value={done} max={total} label={null} className="mt-10 h-6 w-full max-w-[70rem]" />
    </>
  );
}
