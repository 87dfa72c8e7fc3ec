import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import type { Action, Workshop } from "../records";
import { isFacilitator } from "./execute";
import { nextSeq } from "./new-record";
import type { Actor, Tx } from "./rule";

/** What an action needs to leave `draft` (I10). */
export const isComplete = ({ owner, dueOn, effect, effort }: Action): boolean =>
  owner !== null && dueOn !== null && effect !== null && effort !== null;

/** Under way or done: must stay complete. */
export const isPromised = ({ status }: Action): boolean =>
  status === "open" || status === "in_progress" || status === "done";

/** @throws Refused not_found | changed_since if somebody changed it after the actor saw it */
export function actionOf(tx: Tx, id: string, seen?: number): Action {
  const action = tx.get("action", id);
  refuseUnless(action, "not_found");
  refuseUnless(seen === undefined || seen === action.updatedAt, "changed_since");
  return action;
}

/**
 * An action the actor may work on: facilitators any, participants those they own, reviewers with scope `update` those
 * that are no drafts.
 * @throws Refused not_found | forbidden | changed_since
 */
export function actionToWorkOn(tx: Tx, actor: Actor, id: string, seen?: number): Action {
  const action = actionOf(tx, id);
  if (actor.role === "reviewer") {
    refuseUnless(actor.scope === "update", "forbidden");
    refuseUnless(action.status !== "draft", "not_found");
  } else if (!isFacilitator(actor)) {
    refuseUnless(action.owner?.participantId === actor.id, "forbidden");
  }
  return actionOf(tx, id, seen);
}

/** Stores a changed action. @throws Refused incomplete_action if it would lack what it needed to leave `draft` */
export function keep(tx: Tx, action: Action): void {
  refuseUnless(!isPromised(action) || isComplete(action), "incomplete_action");
  tx.put("action", action.id, { ...action, updatedAt: tx.now });
}

/** @throws Refused not_found unless the moment is unmerged and visible */
export function refuseUnlessLive(tx: Tx, momentId: string): void {
  refuseUnless(isLive(tx.get("moment", momentId)), "not_found");
}

/** The calendar day (UTC) on which the workshop begins. */
export const dayOf = ({ startsAt, createdAt }: Workshop): string =>
  new Date(startsAt ?? createdAt).toISOString().slice(0, 10);

/** @throws Refused invalid for a date before the workshop's (I10) */
export function refuseBeforeWorkshop(tx: Tx, date: string | null | undefined): void {
  refuseUnless(!date || date >= dayOf(tx.workshop()), "invalid");
}

/** A draft with nothing but what was given. */
export function draftAction(tx: Tx, given: Pick<Action, "id" | "momentId" | "title"> & Partial<Action>): Action {
  return {
    ideaIds: [],
    scene: null,
    owner: null,
    proposedBy: null,
    promisedAt: null,
    dueOn: null,
    effect: null,
    effort: null,
    successMeasure: null,
    empowerment: null,
    ifThen: null,
    firstStep: null,
    status: "draft",
    statusReason: null,
    notes: [],
    carriedFromActionId: null,
    seq: nextSeq(tx, "action"),
    updatedAt: tx.now,
    ...given,
  };
}

/** Without an owner nothing is promised any more. */
export const withOwner = (action: Action, owner: Action["owner"]): Action => ({
  ...action,
  owner,
  promisedAt: owner?.participantId && owner.participantId === action.owner?.participantId ? action.promisedAt : null,
  status: owner === null && action.status === "open" ? "draft" : action.status,
});
