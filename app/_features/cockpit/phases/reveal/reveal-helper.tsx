"use client";
import { useTranslations } from "next-intl";
import { quoted } from "@/app/_i18n/quoted";
import { useWorkshop } from "@/app/_live/live";
import { Notice } from "@/app/_ui/notice";
import { WhyPanel } from "@/app/_workshop/ranking/why-panel";
import { useReveal } from "./use-reveal";
import { WHY_ID } from "./use-reveal-keys";

export function RevealHelper() {
  const t = useTranslations("cockpitReveal");
  const tResults = useTranslations("results");
  const { config } = useWorkshop();
  const { result, shown, selected, momentOf, stageOf, evidence } = useReveal();
  if (!result || !selected) return <p className="text-sm text-ink-2">{t("nothingShown")}</p>;
  const moment = momentOf(selected.id);
  return (
    <WhyPanel
      result={result}
      ranked={selected}
      moment={moment}
      config={config}
      evidence={evidence.get(selected.id) ?? []}
      stageOf={stageOf}
      shown={shown}
      headingId={WHY_ID}
    >
      {moment?.departureReason && (
        <Notice>{tResults.rich("deviation", { ...quoted, reason: moment.departureReason })}</Notice>
      )}
    </WhyPanel>
  );
}
