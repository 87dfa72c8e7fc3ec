import type { RankedMoment } from "@/domain/ranking/result";

/** Where a row lies in the bracket around practically equal neighbours. */
export type TieEdge = "start" | "middle" | "end";

/** Keyed by moment, those without an equal neighbour absent. */
export function tieEdges(ranking: readonly Pick<RankedMoment, "id" | "tiedWithPrevious">[]): Map<string, TieEdge> {
  const edges = new Map<string, TieEdge>();
  ranking.forEach(({ id, tiedWithPrevious }, i) => {
    const tiedWithNext = ranking[i + 1]?.tiedWithPrevious ?? false;
    if (tiedWithPrevious) edges.set(id, tiedWithNext ? "middle" : "end");
    else if (tiedWithNext) edges.set(id, "start");
  });
  return edges;
}
