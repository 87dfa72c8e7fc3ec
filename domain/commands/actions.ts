import type { z } from "zod";
import { refuseUnless } from "../errors";
import { estimateId } from "../state";
import type { actionSchemas } from "./actions.schema";
import { actionOf, draftAction, keep, refuseBeforeWorkshop, refuseUnlessLive, withOwner } from "./actions-checks";
import { actionProgress } from "./actions-progress";
import { actionSharing } from "./actions-shared";
import { FACILITATORS } from "./execute";
import { refuseUnlessNew } from "./new-record";
import { dim } from "./ownership";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof actionSchemas> = z.infer<(typeof actionSchemas)[N]>;

/** @throws Refused invalid | full | not_found */
function create(tx: Tx, _actor: Actor, given: Args<"actions.create">): void {
  refuseUnlessNew(tx, "action", given.id);
  refuseUnlessLive(tx, given.momentId);
  for (const ideaId of given.ideaIds ?? []) refuseUnless(tx.get("idea", ideaId), "not_found");
  refuseBeforeWorkshop(tx, given.dueOn);
  const scene = given.scene ?? tx.get("moment", given.momentId)?.scene ?? null;
  keep(tx, draftAction(tx, { ...given, scene }));
  tx.touch("estimateSummary", given.id);
}

/** Changes the fields given. @throws Refused not_found | changed_since | invalid | incomplete_action */
function edit(tx: Tx, _actor: Actor, { id, seen, ...change }: Args<"actions.edit">): void {
  const action = actionOf(tx, id, seen);
  if (change.momentId !== undefined) refuseUnlessLive(tx, change.momentId);
  refuseBeforeWorkshop(tx, change.dueOn);
  keep(tx, { ...action, ...change });
}

/** Deletes an action with people's estimates and what check-ins noted on it. */
function remove(tx: Tx, _actor: Actor, { id }: Args<"actions.remove">): void {
  actionOf(tx, id);
  for (const { participantId } of tx.where("estimate", "actionId", id))
    tx.put("estimate", estimateId(participantId, id), null);
  for (const checkIn of [...tx.all("checkIn")]) {
    const updates = checkIn.updates.filter(({ actionId }) => actionId !== id);
    if (updates.length < checkIn.updates.length) tx.put("checkIn", checkIn.id, { ...checkIn, updates });
  }
  dim(tx, "action", id);
  tx.put("action", id, null);
  tx.touch("estimateSummary", id);
}

/**
 * Names who is in charge, or nobody: then an open action becomes a draft again.
 * @throws Refused not_found | changed_since | incomplete_action for one under way or done
 */
function assignOwner(tx: Tx, _actor: Actor, { id, owner, seen }: Args<"actions.assignOwner">): void {
  const action = actionOf(tx, id, seen);
  const { participantId } = owner ?? {};
  refuseUnless(!participantId || tx.get("participant", participantId), "not_found");
  keep(tx, withOwner(action, owner));
}

export const actionCommands = {
  "actions.create": { by: FACILITATORS, phases: ["plan", "closed"], undoable: true, rule: create } satisfies Command<
    Args<"actions.create">
  >,
  "actions.edit": { by: FACILITATORS, phases: ["plan", "closed"], undoable: true, rule: edit } satisfies Command<
    Args<"actions.edit">
  >,
  "actions.remove": { by: FACILITATORS, phases: ["plan", "closed"], undoable: true, rule: remove } satisfies Command<
    Args<"actions.remove">
  >,
  "actions.assignOwner": {
    by: FACILITATORS,
    phases: ["plan", "closed"],
    undoable: true,
    rule: assignOwner,
  } satisfies Command<Args<"actions.assignOwner">>,
  ...actionSharing,
  ...actionProgress,
};
