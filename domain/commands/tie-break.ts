import type { z } from "zod";
import { refuseUnless } from "../errors";
import { dotId, type StateReader } from "../state";
import { latestSnapshot } from "../view/derived";
import { FACILITATORS } from "./execute";
import type { Actor, Command, Tx } from "./rule";
import type { tieBreakSchemas } from "./tie-break.schema";

type Open = z.infer<(typeof tieBreakSchemas)["run.openVoteRound"]>;

const TIE_BREAK_ROUND = 2;

/**
 * Opens a vote of one dot each among moments that are tied (method 2.5); dots of an earlier one are gone.
 * @throws Refused guard_unmet if one is open or the moments are not tied | anonymised, as nobody could vote only once
 */
function openVoteRound(tx: Tx, actor: Actor, { momentIds }: Open): void {
  const { tieBreak, erasedAt } = tx.workshop();
  refuseUnless(erasedAt === null, "anonymised");
  refuseUnless(!tieBreak?.open && areTied(tx, new Set(momentIds)), "guard_unmet");
  for (const { participantId, momentId } of tx.where("dot", "voteRound", `${TIE_BREAK_ROUND}`))
    tx.put("dot", dotId(TIE_BREAK_ROUND, participantId, momentId), null);
  tx.setWorkshop({ tieBreak: { momentIds: [...new Set(momentIds)], open: true, result: null } });
  tx.audit(actor, "run.openVoteRound", { momentIds });
}

/** True for neighbours in the latest ranking, each tied with the one before it. */
function areTied(state: StateReader, momentIds: ReadonlySet<string>): boolean {
  const ranking = latestSnapshot(state)?.result.ranking ?? [];
  const places = ranking.flatMap(({ id }, i) => (momentIds.has(id) ? [i] : []));
  const areNeighbours = places.every(
    (place, i) => i === 0 || (place === (places[i - 1] ?? 0) + 1 && ranking[place]?.tiedWithPrevious),
  );
  return momentIds.size >= 2 && places.length === momentIds.size && areNeighbours;
}

/** @throws Refused guard_unmet if none is open */
function closeVoteRound(tx: Tx, actor: Actor): void {
  refuseUnless(tx.workshop().tieBreak?.open, "guard_unmet");
  settleTieBreak(tx);
  tx.audit(actor, "run.closeVoteRound");
}

/** Closes an open tie-break vote and keeps its result with the decision; it enters no score. */
export function settleTieBreak(tx: Tx): void {
  const { tieBreak } = tx.workshop();
  if (!tieBreak?.open) return;
  const result = Object.fromEntries(tieBreak.momentIds.map((id) => [id, 0]));
  for (const { momentId, dots } of tx.where("dot", "voteRound", `${TIE_BREAK_ROUND}`)) {
    if (momentId in result) result[momentId] = (result[momentId] ?? 0) + dots;
  }
  tx.setWorkshop({ tieBreak: { ...tieBreak, open: false, result } });
}

export const tieBreakCommands = {
  "run.openVoteRound": {
    by: FACILITATORS,
    phases: ["reveal", "reveal"],
    serverOnly: true,
    rule: openVoteRound,
  } satisfies Command<Open>,
  "run.closeVoteRound": {
    by: FACILITATORS,
    phases: ["reveal", "reveal"],
    serverOnly: true,
    rule: closeVoteRound,
  } satisfies Command<object>,
};
