import type { z } from "zod";
import { refuseUnless } from "../errors";
import { estimateId } from "../state";
import type { actionSchemas } from "./actions.schema";
import { actionOf, draftAction, keep, refuseUnlessLive, withOwner } from "./actions-checks";
import { hasErased } from "./erased-answers";
import { PARTICIPANT } from "./execute";
import { authorFor, refuseUnlessNew } from "./new-record";
import { refuseUnlessOwn } from "./ownership";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof actionSchemas> = z.infer<(typeof actionSchemas)[N]>;

/** @throws Refused invalid | full | not_found */
function propose(tx: Tx, actor: Actor, { id, momentId, title }: Args<"actions.propose">): void {
  refuseUnlessNew(tx, "action", id);
  refuseUnlessLive(tx, momentId);
  const scene = tx.get("moment", momentId)?.scene ?? null;
  keep(tx, draftAction(tx, { id, momentId, title, scene, proposedBy: authorFor(tx.workshop(), actor.id) }));
  tx.touch("estimateSummary", id);
}

/** @throws Refused not_found | forbidden | guard_unmet once it is no draft any more */
function editProposal(tx: Tx, actor: Actor, { id, title, momentId }: Args<"actions.editProposal">): void {
  const action = actionOf(tx, id);
  refuseUnlessOwn(actor, action.proposedBy, true);
  refuseUnless(action.status === "draft", "guard_unmet");
  if (momentId !== undefined) refuseUnlessLive(tx, momentId);
  keep(tx, { ...action, title, momentId: momentId ?? action.momentId });
}

/**
 * Takes on an action nobody is in charge of, or gives an own one back. Taking it is consent to be named (I13).
 * @throws Refused not_found | changed_since if somebody else was faster | forbidden | incomplete_action
 */
function take(tx: Tx, actor: Actor, { id, take }: Args<"actions.take">): void {
  const action = actionOf(tx, id);
  const isMine = action.owner?.participantId === actor.id;
  if (take) {
    if (isMine) return;
    refuseUnless(action.owner === null, "changed_since");
    const person = tx.get("participant", actor.id);
    refuseUnless(person, "not_found");
    keep(tx, withOwner(action, { participantId: person.id, name: person.displayName }));
  } else if (action.owner !== null) {
    refuseUnless(isMine, "forbidden");
    keep(tx, withOwner(action, null));
  }
}

/**
 * One person's view of effect and effort; only the median is ever shown. Null for both takes it back.
 * @throws Refused not_found | anonymised for an action of which estimates have been erased
 */
function estimate(tx: Tx, actor: Actor, { actionId, effect, effort }: Args<"actions.estimate">): void {
  actionOf(tx, actionId);
  refuseUnless(!hasErased(tx, "estimate", actionId), "anonymised");
  const id = estimateId(actor.id, actionId);
  const isNothing = effect === null && effort === null;
  if (isNothing && !tx.get("estimate", id)) return;
  tx.put("estimate", id, isNothing ? null : { participantId: actor.id, actionId, effect, effort });
  tx.touch("estimateSummary", actionId);
}

export const actionSharing = {
  "actions.propose": { by: PARTICIPANT, phases: ["plan", "plan"], rule: propose } satisfies Command<
    Args<"actions.propose">
  >,
  "actions.editProposal": {
    by: PARTICIPANT,
    phases: ["plan", "plan"],
    undoable: true,
    rule: editProposal,
  } satisfies Command<Args<"actions.editProposal">>,
  "actions.take": { by: PARTICIPANT, phases: ["plan", "commit"], rule: take } satisfies Command<Args<"actions.take">>,
  "actions.estimate": { by: PARTICIPANT, phases: ["plan", "plan"], rule: estimate } satisfies Command<
    Args<"actions.estimate">
  >,
};
