import { isLive, mergedInto, rootOf } from "../moment-root";
import type { Dot } from "../records";
import { dotId, type StateReader } from "../state";
import type { Tx } from "./rule";

/** Vote round whose dots count for the ranking. */
export const MAIN_ROUND = 1;

type Reader = Pick<StateReader, "get" | "where" | "workshop">;

/** Dots of a participant on a moment and on all that was merged into it, before the cap (I5). */
export function dotsOn(state: Reader, participantId: string, rootId: string): number {
  let sum = 0;
  for (const { id } of [{ id: rootId }, ...mergedInto(state, rootId)])
    sum += state.get("dot", dotId(MAIN_ROUND, participantId, id))?.dots ?? 0;
  return sum;
}

/** Dots of a participant that count against the budget: pooled and capped, those on hidden moments left out. */
export function dotsPlaced(state: Reader, participantId: string): number {
  const cap = state.workshop().config.maxDotsPerMoment ?? Number.POSITIVE_INFINITY;
  const pooled = new Map<string, number>();
  for (const { momentId, dots } of ballotOf(state, participantId)) {
    const root = rootOf(state, momentId)?.id ?? momentId;
    pooled.set(root, (pooled.get(root) ?? 0) + dots);
  }
  return [...pooled.values()].reduce((sum, dots) => sum + Math.min(cap, dots), 0);
}

/** The dots of a participant on what can be voted on. */
const ballotOf = (state: Reader, participantId: string): Dot[] =>
  state
    .where("dot", "owner", participantId)
    .filter(({ voteRound, momentId }) => voteRound === MAIN_ROUND && isLive(rootOf(state, momentId)));

/** Who has dots on these moments or on what lies in them. */
export function votersOn(state: Reader, momentIds: Iterable<string>): Set<string> {
  const roots = new Set([...momentIds].map((id) => rootOf(state, id)?.id ?? id));
  const all = [...roots].flatMap((id) => [id, ...mergedInto(state, id).map((merged) => merged.id)]);
  const dots = all.flatMap((id) => state.where("dot", "momentId", id));
  return new Set(dots.filter(({ voteRound }) => voteRound === MAIN_ROUND).map(({ participantId }) => participantId));
}

/**
 * Gives dots back to their owners where merging, splitting and showing moments again have put somebody over the budget
 * (I1) or, while the vote is open, over the cap of a moment (I5); after closing a surplus over the cap lapses.
 * @param voters whose ballots may be concerned
 * @param first moment whose dots go back before those on others
 */
export function settleBallots(tx: Tx, voters: Iterable<string>, first?: string): void {
  const { phase, config } = tx.workshop();
  if (config.dotBudget === null || config.maxDotsPerMoment === null) return;
  const limits = { budget: config.dotBudget, cap: config.maxDotsPerMoment, isOpen: phase === "vote" };
  for (const voter of voters) settle(tx, inOrderOfReturn(tx, ballotOf(tx, voter), first), limits);
}

function settle(
  tx: Tx,
  ballot: readonly Dot[],
  { budget, cap, isOpen }: { budget: number; cap: number; isOpen: boolean },
): void {
  const pooled = new Map<string, number>();
  const rootIdOf = (dot: Dot) => rootOf(tx, dot.momentId)?.id ?? dot.momentId;
  for (const dot of ballot) pooled.set(rootIdOf(dot), (pooled.get(rootIdOf(dot)) ?? 0) + dot.dots);
  let overBudget = [...pooled.values()].reduce((sum, dots) => sum + Math.min(cap, dots), 0) - budget;
  for (const dot of ballot) {
    const root = rootIdOf(dot);
    const overCap = Math.max(0, (pooled.get(root) ?? 0) - cap);
    if (overBudget <= 0 && !isOpen) return;
    const back = Math.min(dot.dots, overCap + Math.max(0, overBudget));
    if (back === 0) continue;
    pooled.set(root, (pooled.get(root) ?? 0) - back);
    overBudget -= Math.max(0, back - overCap);
    const left = dot.dots - back;
    tx.put("dot", dotId(MAIN_ROUND, dot.participantId, dot.momentId), left === 0 ? null : { ...dot, dots: left });
  }
}

/** `first`, then what was merged into others, then the rest; each by `seq`, newest first, and by id. */
function inOrderOfReturn(tx: Tx, ballot: readonly Dot[], first: string | undefined): Dot[] {
  const key = ({ momentId }: Dot): [number, number, string] => {
    const moment = tx.get("moment", momentId);
    const place = momentId === first ? 0 : moment?.mergedInto ? 1 : 2;
    return [place, -(moment?.seq ?? 0), momentId];
  };
  const keyed = ballot.map((dot) => ({ dot, key: key(dot) }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || (a.key[2] < b.key[2] ? -1 : 1));
  return keyed.map(({ dot }) => dot);
}
