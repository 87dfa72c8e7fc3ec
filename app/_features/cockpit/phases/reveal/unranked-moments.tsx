"use client";
import { useTranslations } from "next-intl";
import { useLive, useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import { isLive } from "@/domain/moment-root";
import { useReveal } from "./use-reveal";

/** Moments outside the shortlist: not rated, so not ranked. */
export function UnrankedMoments() {
  const t = useTranslations("cockpitReveal");
  const { view } = useLive();
  const { stageModel } = useWorkshop();
  const { result } = useReveal();
  const ranked = new Set(result?.ranking.map(({ id }) => id));
  const others = [...view.all("moment")]
    .filter((moment) => isLive(moment) && !ranked.has(moment.id))
    .toSorted((a, b) => a.title.localeCompare(b.title));
  if (others.length === 0) return null;
  return (
    <details className="shrink-0 rounded-panel bg-surface shadow-flat">
      <summary className="flex min-h-11 cursor-pointer items-center rounded-panel px-5 text-sm font-[650]">
        {t("unranked", { n: others.length })}
      </summary>
      <ul className="grid gap-2 px-5 pb-4 sm:grid-cols-2">
        {others.map(({ id, title, stage, period }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 text-sm">
            <StageTag stage={stage} period={period} stageModel={stageModel} />
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
