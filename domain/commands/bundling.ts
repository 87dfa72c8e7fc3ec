import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive, mergedInto } from "../moment-root";
import type { Moment, Touchpoint } from "../records";
import { FACILITATORS } from "./execute";
import type { momentSchemas } from "./moments.schema";
import { nextSeq, refuseUnlessNew } from "./new-record";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof momentSchemas> = z.infer<(typeof momentSchemas)[N]>;
type Where = Pick<Moment, "stage" | "period">;

/** The commonest value; `otherwise` where several share the first place (I4). */
export function majority<T>(values: readonly T[], otherwise: T): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const first = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  return first.length === 1 ? (first[0] ?? otherwise) : otherwise;
}

/** Stage and period of most of these cards, each on its own. */
export const placeOfMost = (cards: readonly Touchpoint[], otherwise: Where): Where => ({
  stage: majority(
    cards.map(({ stage }) => stage),
    otherwise.stage,
  ),
  period: majority(
    cards.map(({ period }) => period),
    otherwise.period,
  ),
});

/** The visible cards of a moment and of all that was merged into it. */
export const cardsOf = (tx: Pick<Tx, "get" | "where">, rootId: string): Touchpoint[] =>
  [rootId, ...mergedInto(tx, rootId).map(({ id }) => id)]
    .flatMap((id) => tx.where("touchpoint", "momentId", id))
    .filter(({ hiddenAt }) => hiddenAt === null);

/** Takes on the place of most cards, for stage and period each if it was the one of most cards `before`. */
export function followCards(tx: Tx, moment: Moment, before: Pick<Moment, "stage" | "period">): void {
  const after = placeOfMost(cardsOf(tx, moment.id), moment);
  const stage = before.stage === moment.stage ? after.stage : moment.stage;
  const period = before.period === moment.period ? after.period : moment.period;
  if (stage !== moment.stage || period !== moment.period) tx.put("moment", moment.id, { ...moment, stage, period });
}

/** Bundles cards into a new moment, taking them out of where they were. @throws Refused invalid | full | not_found | guard_unmet */
export function create(tx: Tx, _actor: Actor, { id, title, touchpointIds }: Args<"moments.create">): void {
  refuseUnlessNew(tx, "moment", id);
  const cards = bundled(tx, touchpointIds);
  const [first] = cards;
  refuseUnless(first, "invalid");
  tx.put("moment", id, {
    id,
    title,
    ...placeOfMost(cards, first),
    mergedInto: null,
    shortlisted: true,
    confirmedAsTruth: false,
    departureReason: null,
    scene: null,
    hiddenAt: null,
    seq: nextSeq(tx, "moment"),
  });
  relocate(tx, cards, id);
}

/**
 * Moves cards into a moment, or out of any. The moment's stage and period follow its cards unless somebody restaged it.
 * @throws Refused not_found | guard_unmet
 */
export function assign(tx: Tx, _actor: Actor, { touchpointIds, momentId }: Args<"moments.assign">): void {
  const cards = bundled(tx, touchpointIds);
  const moment = momentId === null ? undefined : tx.get("moment", momentId);
  refuseUnless(momentId === null || isLive(moment), "not_found");
  const before = moment && placeOfMost(cardsOf(tx, moment.id), moment);
  relocate(tx, cards, momentId);
  if (moment && before) followCards(tx, moment, before);
}

/** Starter cards nobody adopted stay out of moments (I4). */
function bundled(tx: Tx, ids: readonly string[]): Touchpoint[] {
  return [...new Set(ids)].map((id) => {
    const card = tx.get("touchpoint", id);
    refuseUnless(card && card.hiddenAt === null, "not_found");
    refuseUnless(card.source !== "template" || card.adopted, "guard_unmet");
    return card;
  });
}

function relocate(tx: Tx, cards: readonly Touchpoint[], momentId: string | null): void {
  const left = new Set<string>();
  for (const card of cards) {
    if (card.momentId === momentId) continue;
    if (card.momentId !== null) left.add(card.momentId);
    tx.put("touchpoint", card.id, { ...card, momentId, updatedAt: tx.now });
  }
  for (const id of left) dropIfEmpty(tx, id);
}

/**
 * A moment without cards disappears, unless something else hangs on it. Once people have voted none does: whether one
 * stays would tell who got dots.
 */
function dropIfEmpty(tx: Tx, id: string): void {
  const moment = tx.get("moment", id);
  if (!moment || tx.workshop().phaseTimes.vote || isInUse(tx, id)) return;
  for (const suggestion of tx.where("suggestion", "momentId", id)) tx.put("suggestion", suggestion.id, null);
  tx.put("moment", id, null);
  if (moment.mergedInto) dropIfEmpty(tx, moment.mergedInto);
}

const isInUse = (tx: Tx, id: string): boolean =>
  tx.countWhere("moment", "mergedInto", id) > 0 ||
  (["touchpoint", "evidence", "dot", "rating", "idea", "action"] as const).some(
    (kind) => tx.countWhere(kind, "momentId", id) > 0,
  );

export const bundlingCommands = {
  "moments.create": {
    by: FACILITATORS,
    phases: ["cluster", "cluster"],
    undoable: true,
    rule: create,
  } satisfies Command<Args<"moments.create">>,
  "moments.assign": {
    by: FACILITATORS,
    phases: ["cluster", "cluster"],
    undoable: true,
    rule: assign,
  } satisfies Command<Args<"moments.assign">>,
};
