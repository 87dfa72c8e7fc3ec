"use client";
import { ChevronsDown, StepForward, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { spell } from "@/app/_i18n/numbers";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Kbd } from "@/app/_ui/kbd";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { useAct } from "../../parts/use-act";
import { useReveal } from "./use-reveal";

/** Uncovers rank by rank, from last to first, on all screens. */
export function RevealSteps() {
  const t = useTranslations("cockpitReveal");
  const numbers = useTranslations("numbers");
  const act = useAct();
  const { revealStep, config } = useWorkshop();
  const { result, covered } = useReveal();
  const total = result?.ranking.length ?? 0;
  if (covered === 0) return null;
  const go = (step: number) => act("run.setRevealStep", { step });
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-card bg-brand-tint px-4 py-3 forced-colors:border">
      <div className="grid min-w-0 flex-1 basis-52 gap-2">
        <p className="text-sm">{t("stepsText")}</p>
        <ProgressBar value={revealStep} max={total} label={null} className="max-w-60" />
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {revealStep > 0 && (
          <Button variant="quiet" onClick={() => go(revealStep - 1)}>
            <Undo2 aria-hidden />
            {t("stepBack")}
          </Button>
        )}
        {covered > config.topK && (
          <Button onClick={() => go(total - config.topK)}>
            <ChevronsDown aria-hidden />
            {t("stepsToTop", { n: config.topK, k: spell(numbers, config.topK) })}
          </Button>
        )}
        <Button onClick={() => go(revealStep + 1)}>
          <StepForward aria-hidden />
          {t("step", { rank: covered })}
          <Kbd>R</Kbd>
        </Button>
      </div>
    </div>
  );
}
