import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import { settleBallots, votersOn } from "./ballots";
import { cardsOf, followCards, placeOfMost } from "./bundling";
import { FACILITATORS } from "./execute";
import type { momentSchemas } from "./moments.schema";
import { dim } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof momentSchemas> = z.infer<(typeof momentSchemas)[N]>;

/** While people vote on a tie its moments must stay as they are. @throws Refused guard_unmet */
export function refuseInTieBreak(tx: Tx, ...momentIds: string[]): void {
  const { tieBreak } = tx.workshop();
  refuseUnless(!tieBreak?.open || !momentIds.some((id) => tieBreak.momentIds.includes(id)), "guard_unmet");
}

/**
 * Makes a moment part of another by a pointer: its cards, dots and ratings stay where they are and are pooled when read.
 * Stage and period become those of most cards (I4). While the vote is open a surplus over the cap goes back to its
 * owner (I5). A confirmation moves on to the moment that remains.
 * @throws Refused invalid | not_found | guard_unmet
 */
function merge(tx: Tx, actor: Actor, { momentId, into }: Args<"moments.merge">): void {
  refuseUnless(momentId !== into, "invalid");
  const moment = tx.get("moment", momentId);
  const target = tx.get("moment", into);
  refuseUnless(isLive(moment) && isLive(target), "not_found");
  refuseInTieBreak(tx, momentId, into);
  tx.put("moment", momentId, { ...moment, mergedInto: into, confirmedAsTruth: false, departureReason: null });
  tx.put("moment", into, {
    ...target,
    ...placeOfMost(cardsOf(tx, into), target),
    shortlisted: target.shortlisted || moment.shortlisted,
    confirmedAsTruth: target.confirmedAsTruth || moment.confirmedAsTruth,
    departureReason: target.departureReason ?? moment.departureReason,
  });
  settleBallots(tx, votersOn(tx, [momentId]), momentId);
  dim(tx, "moment", momentId);
  tx.audit(actor, "moments.merge", { momentId, into });
  resultChanged(tx);
}

/**
 * Splits a merged moment off again. What it left takes the place of its remaining cards if it had followed them.
 * @throws Refused not_found | guard_unmet
 */
function unmerge(tx: Tx, actor: Actor, { momentId }: Args<"moments.unmerge">): void {
  const moment = tx.get("moment", momentId);
  refuseUnless(moment?.mergedInto, "not_found");
  const { mergedInto } = moment;
  refuseInTieBreak(tx, momentId, mergedInto);
  const target = tx.get("moment", mergedInto);
  const before = target && placeOfMost(cardsOf(tx, target.id), target);
  tx.put("moment", momentId, { ...moment, mergedInto: null });
  if (target && before) followCards(tx, target, before);
  settleBallots(tx, votersOn(tx, [momentId]), momentId);
  tx.audit(actor, "moments.unmerge", { momentId, from: mergedInto });
  resultChanged(tx);
}

export const mergingCommands = {
  "moments.merge": {
    by: FACILITATORS,
    phases: ["cluster", "reveal"],
    undoable: true,
    serverOnly: true,
    rule: merge,
  } satisfies Command<Args<"moments.merge">>,
  "moments.unmerge": {
    by: FACILITATORS,
    phases: ["cluster", "reveal"],
    undoable: true,
    serverOnly: true,
    rule: unmerge,
  } satisfies Command<Args<"moments.unmerge">>,
};
