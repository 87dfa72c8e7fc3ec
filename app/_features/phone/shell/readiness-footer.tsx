"use client";

import { Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDerived, useExecute, useMe, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { ProgressBar } from "@/app/_ui/progress-bar";

/** How many are done, and one's own word on it. Outlined while something else is the main action of the screen. */
export function ReadinessFooter({ isQuiet = false }: { isQuiet?: boolean }) {
  const t = useTranslations("phone");
  const execute = useExecute();
  const isDone = useIsDone();
  const toggle = () => void execute("participants.setDone", { done: !isDone });
  return (
    <>
      <Readiness />
      <Button
        size="lg"
        wide
        variant={isQuiet || isDone ? "outline" : "primary"}
        className={isQuiet || isDone ? "border-line-strong" : ""}
        onClick={toggle}
      >
        {isDone ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
        {t(isDone ? "undone" : "done")}
      </Button>
    </>
  );
}

export function useIsDone(): boolean {
  const { phase, round } = useWorkshop();
  return useMe()?.done.includes(`${phase}:${round}`) ?? false;
}

/** "4 of 11 done" with its bar; never who. */
export function Readiness() {
  const t = useTranslations("phone");
  const progress = useDerived("progress", "now");
  if (!progress || progress.total === 0) return null;
  const words = t.rich("doneOf", {
    n: progress.done,
    total: progress.total,
    b: (chunks) => <b className="text-ink">{chunks}</b>,
  });
  return (
    <div className="mb-2.5 flex items-center gap-2.5 text-xs text-ink-2 tabular-nums">
      <span>{words}</span>
      <ProgressBar value={progress.done} max={progress.total} label={null} className="flex-1" />
    </div>
  );
}
