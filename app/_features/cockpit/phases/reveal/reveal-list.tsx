"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { FactorLegend } from "@/app/_workshop/ranking/factor-legend";
import { RankingList, TieLegend } from "@/app/_workshop/ranking/ranking-list";
import { RankingRow } from "@/app/_workshop/ranking/ranking-row";
import { ConfirmMark } from "./confirm-mark";
import type { Confirming } from "./use-confirming";
import { useReveal } from "./use-reveal";

/** Every rank in its place; those still covered are empty rows, so that nothing jumps. */
export function RevealList({ confirming }: { confirming: Confirming }) {
  const t = useTranslations("cockpitReveal");
  const { stageModel, config } = useWorkshop();
  const { result, covered, confirmed, evidence, momentOf, selected, select } = useReveal();
  if (!result) return null;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <FactorLegend weights={config.weights} />
        <TieLegend />
      </div>
      <RankingList
        ranking={result.ranking}
        topK={config.topK}
        confirmed={confirmed}
        row={(ranked, tie) =>
          ranked.rank <= covered ? (
            <li
              key={ranked.id}
              className="grid min-h-12 grid-cols-[2.25rem_1fr] items-center gap-3.5 py-2 pl-3 text-ink-3"
            >
              <span className="text-center font-display text-2xl leading-none font-bold whitespace-nowrap tabular-nums">
                {ranked.rank}
              </span>
              <span className="text-sm">{t("covered")}</span>
            </li>
          ) : (
            <RankingRow
              ranked={ranked}
              moment={momentOf(ranked.id)}
              stageModel={stageModel}
              evidenceCount={evidence.get(ranked.id)?.length ?? 0}
              tie={ranked.rank === covered + 1 && tie !== "start" ? undefined : tie}
              isComplete={result.complete}
              isSelected={ranked.id === selected?.id}
              onSelect={() => select(ranked.id)}
              aside={<ConfirmMark momentId={ranked.id} onToggle={() => confirming.toggle(ranked.id)} />}
            />
          )
        }
      />
    </>
  );
}
