import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import { placeOf } from "../place";
import type { Moment } from "../records";
import { settleBallots, votersOn } from "./ballots";
import { bundlingCommands } from "./bundling";
import { FACILITATORS } from "./execute";
import { mergingCommands, refuseInTieBreak } from "./merging";
import type { momentSchemas } from "./moments.schema";
import { momentChoices } from "./moments-chosen";
import { dim } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof momentSchemas> = z.infer<(typeof momentSchemas)[N]>;

/** @throws Refused not_found if it is unknown or merged into another; hidden ones are found */
function unmergedMoment(tx: Tx, id: string): Moment {
  const moment = tx.get("moment", id);
  refuseUnless(moment && moment.mergedInto === null, "not_found");
  return moment;
}

export function rename(tx: Tx, _actor: Actor, { momentId, title }: Args<"moments.rename">): void {
  const moment = unmergedMoment(tx, momentId);
  if (moment.title !== title) tx.put("moment", momentId, { ...moment, title });
}

/** Gives a moment another stage or period than its cards would. */
function restage(tx: Tx, _actor: Actor, { momentId, ...chosen }: Args<"moments.restage">): void {
  const moment = unmergedMoment(tx, momentId);
  const { stage, period } = placeOf(tx.workshop().stageModel, chosen, moment.stage);
  if (stage === moment.stage && period === moment.period) return;
  tx.put("moment", momentId, { ...moment, stage, period });
  resultChanged(tx);
}

/** Takes a moment out of everything: ballot, ranking, confirmation. @throws Refused not_found | guard_unmet */
function hide(tx: Tx, _actor: Actor, { momentId }: Args<"moments.hide">): void {
  const moment = unmergedMoment(tx, momentId);
  if (moment.hiddenAt !== null) return;
  refuseInTieBreak(tx, momentId);
  tx.put("moment", momentId, { ...moment, hiddenAt: tx.now, confirmedAsTruth: false, departureReason: null });
  dim(tx, "moment", momentId);
  resultChanged(tx);
}

/** Brings a hidden moment back; dots on it that were spent elsewhere meanwhile go back to their owners. */
function unhide(tx: Tx, _actor: Actor, { momentId }: Args<"moments.unhide">): void {
  const moment = unmergedMoment(tx, momentId);
  if (moment.hiddenAt === null) return;
  tx.put("moment", momentId, { ...moment, hiddenAt: null });
  settleBallots(tx, votersOn(tx, [momentId]), momentId);
  resultChanged(tx);
}

function setScene(tx: Tx, _actor: Actor, { momentId, scene }: Args<"moments.setScene">): void {
  const moment = tx.get("moment", momentId);
  refuseUnless(isLive(moment), "not_found");
  tx.put("moment", momentId, { ...moment, scene: scene || null });
}

export const momentCommands = {
  ...bundlingCommands,
  ...mergingCommands,
  "moments.restage": {
    by: FACILITATORS,
    phases: ["cluster", "reveal"],
    undoable: true,
    serverOnly: true,
    rule: restage,
  } satisfies Command<Args<"moments.restage">>,
  "moments.rename": { by: FACILITATORS, phases: ["cluster", "plan"], undoable: true, rule: rename } satisfies Command<
    Args<"moments.rename">
  >,
  "moments.hide": {
    by: FACILITATORS,
    phases: ["cluster", "commit"],
    undoable: true,
    serverOnly: true,
    rule: hide,
  } satisfies Command<Args<"moments.hide">>,
  "moments.unhide": {
    by: FACILITATORS,
    phases: ["cluster", "commit"],
    undoable: true,
    serverOnly: true,
    rule: unhide,
  } satisfies Command<Args<"moments.unhide">>,
  ...momentChoices,
  "moments.setScene": {
    by: FACILITATORS,
    phases: ["ideate", "plan"],
    undoable: true,
    rule: setScene,
  } satisfies Command<Args<"moments.setScene">>,
};
