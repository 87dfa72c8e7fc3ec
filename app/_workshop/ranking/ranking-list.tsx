import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { RankedMoment } from "@/domain/ranking/result";
import { type TieEdge, tieEdges } from "./ties";

interface RankingListProps {
  /** By rank. */
  ranking: readonly RankedMoment[];
  /** K: a dashed line follows this rank. */
  topK: number;
  confirmed: number;
  /** Draws a rank: a RankingRow, or another `li` where it is still covered. */
  row: (ranked: RankedMoment, tie: TieEdge | undefined) => ReactNode;
}

/** The ranking as a list with the line below the last place for a moment of truth. */
export function RankingList({ ranking, topK, confirmed, row }: RankingListProps) {
  const t = useTranslations("ranking");
  const edges = tieEdges(ranking);
  return (
    <ol aria-label={t("label")} className="@container rounded-panel bg-surface p-1.5 shadow-flat forced-colors:border">
      {ranking.map((ranked) => (
        <Fragment key={ranked.id}>
          {row(ranked, edges.get(ranked.id))}
          {ranked.rank === topK && (
            <li className="flex items-center gap-3 px-3 py-1 text-2xs font-semibold text-ink-2">
              <span aria-hidden className="w-6 border-t-[1.5px] border-dashed border-line-strong" />
              {t("cut", { k: topK, n: confirmed })}
              <span aria-hidden className="flex-1 border-t-[1.5px] border-dashed border-line-strong" />
            </li>
          )}
        </Fragment>
      ))}
    </ol>
  );
}

/** What the bracket left of the titles means. */
export function TieLegend() {
  const t = useTranslations("results");
  return (
    <p aria-hidden className="flex items-center gap-1.5 text-xs text-ink-2">
      <span className="h-4 w-0.75 rounded-full bg-line-strong" />
      {t("tied")}
    </p>
  );
}
