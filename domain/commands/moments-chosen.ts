import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import type { Moment } from "../records";
import { latestSnapshot } from "../view/derived";
import { FACILITATORS } from "./execute";
import type { momentSchemas } from "./moments.schema";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof momentSchemas> = z.infer<(typeof momentSchemas)[N]>;

function liveMoment(tx: Tx, id: string): Moment {
  const moment = tx.get("moment", id);
  refuseUnless(isLive(moment), "not_found");
  return moment;
}

function shortlist(tx: Tx, actor: Actor, momentId: string, shortlisted: boolean): void {
  const moment = liveMoment(tx, momentId);
  if (moment.shortlisted === shortlisted) return;
  tx.put("moment", momentId, { ...moment, shortlisted });
  tx.audit(actor, shortlisted ? "moments.pin" : "moments.unpin", { momentId });
}

/**
 * Makes a moment a moment of truth, at most `topK` of them (I11). The group may depart from the ranking, but says why.
 * @throws Refused not_found | over_top_k | guard_unmet if a departure has no reason
 */
function confirm(tx: Tx, _actor: Actor, { momentId, departureReason }: Args<"moments.confirm">): void {
  const moment = liveMoment(tx, momentId);
  const others = tx.countWhere("moment", "truth", "confirmed") - Number(moment.confirmedAsTruth);
  refuseUnless(others < tx.workshop().config.topK, "over_top_k");
  const departs = isDeparture(tx, momentId);
  refuseUnless(!departs || departureReason, "guard_unmet");
  tx.put("moment", momentId, {
    ...moment,
    confirmedAsTruth: true,
    departureReason: departs ? (departureReason ?? null) : null,
  });
}

/** True for a moment that the latest result does not rank among the first `topK`. */
function isDeparture(tx: Tx, momentId: string): boolean {
  const ranked = latestSnapshot(tx)?.result.ranking.find(({ id }) => id === momentId);
  return !ranked || ranked.rank > tx.workshop().config.topK;
}

function unconfirm(tx: Tx, _actor: Actor, { momentId }: Args<"moments.unconfirm">): void {
  const moment = liveMoment(tx, momentId);
  if (moment.confirmedAsTruth)
    tx.put("moment", momentId, { ...moment, confirmedAsTruth: false, departureReason: null });
}

export const momentChoices = {
  "moments.pin": {
    by: FACILITATORS,
    phases: ["rate", "rate"],
    undoable: true,
    rule: (tx, actor, { momentId }) => shortlist(tx, actor, momentId, true),
  } satisfies Command<Args<"moments.pin">>,
  "moments.unpin": {
    by: FACILITATORS,
    phases: ["rate", "rate"],
    undoable: true,
    rule: (tx, actor, { momentId }) => shortlist(tx, actor, momentId, false),
  } satisfies Command<Args<"moments.unpin">>,
  /** The snapshot does not travel to browsers as it is stored. */
  "moments.confirm": {
    by: FACILITATORS,
    phases: ["reveal", "plan"],
    undoable: true,
    serverOnly: true,
    rule: confirm,
  } satisfies Command<Args<"moments.confirm">>,
  "moments.unconfirm": {
    by: FACILITATORS,
    phases: ["reveal", "plan"],
    undoable: true,
    rule: unconfirm,
  } satisfies Command<Args<"moments.unconfirm">>,
};
