import type { JourneySource } from "@/app/_workshop/journey/journey-layout";
import { evidenceByMoment } from "@/app/_workshop/ranking/evidence-of";
import { isLive } from "@/domain/moment-root";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Evidence, Moment, Touchpoint, Workshop } from "@/domain/records";
import type { Stage } from "@/domain/stages";
import { recordsOf } from "@/domain/view/records-of";
import type { ResultView } from "@/domain/view/views";
import { isPublic } from "@/domain/view/visibility";
import type { ResultsPage } from "@/server/loaders/results";

export const VIEWS = ["ranking", "journey", "matrix", "table"] as const;
export type View = (typeof VIEWS)[number];

export interface Results {
  workshop: Workshop;
  result: ResultView;
  sources: JourneySource[];
  truths: { moment: Moment; rank: number | null }[];
  /** On the ballot but outside the shortlist: not rated, so not ranked. */
  unranked: Moment[];
  momentOf: (id: string) => Moment | undefined;
  stageOf: (id: string) => Stage | undefined;
  evidenceOf: (id: string) => readonly Evidence[];
  selected: RankedMoment | undefined;
  /** What a template may be made of: no more of a card than its text and place. */
  cards: Pick<Touchpoint, "id" | "text" | "stage" | "period">[];
}

/** The latest result with what stands around it; undefined if nothing was ever worked out. */
export function resultsOf(
  { put, momentOrder }: Extract<ResultsPage, { is: "open" }>,
  selectedId: string,
): Results | undefined {
  const { tables, derived } = recordsOf(put);
  const result = derived("result", "latest");
  if (!result) return undefined;
  const ranked = new Map(result.ranking.map((moment) => [moment.id, moment]));
  const evidence = evidenceByMoment(tables);
  const momentOf = (id: string) => tables.get("moment", id);
  const live = [...tables.all("moment")].filter(isLive);
  const rankOf = (id: string) => ranked.get(id)?.rank ?? null;
  return {
    workshop: tables.workshop(),
    result,
    sources: momentOrder.flatMap((id) => {
      const moment = momentOf(id);
      const of = ranked.get(id);
      return moment && of ? [{ ranked: of, moment }] : [];
    }),
    truths: live
      .filter(({ confirmedAsTruth }) => confirmedAsTruth)
      .map((moment) => ({ moment, rank: rankOf(moment.id) }))
      .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY)),
    unranked: live.filter(({ id }) => !ranked.has(id)),
    momentOf,
    stageOf: (id) => momentOf(id)?.stage,
    evidenceOf: (id) => evidence.get(id) ?? [],
    cards: [...tables.all("touchpoint")]
      .filter(isPublic)
      .map(({ id, text, stage, period }) => ({ id, text, stage, period })),
    selected: ranked.get(selectedId) ?? result.ranking[0],
  };
}
