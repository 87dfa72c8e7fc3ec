import type { z } from "zod";
import { refuseUnless } from "../errors";
import { LIMITS } from "../limits";
import type { Action } from "../records";
import type { actionSchemas } from "./actions.schema";
import { actionToWorkOn, keep } from "./actions-checks";
import { EVERYBODY, isFacilitator } from "./execute";
import type { Actor, Command, Role, Tx } from "./rule";

type Args<N extends keyof typeof actionSchemas> = z.infer<(typeof actionSchemas)[N]>;

const AND_REVIEWERS = [...EVERYBODY, "reviewer"] as const satisfies readonly Role[];

/** Measure, empowerment, if–then sentence, first step; what is not given stays. @throws Refused not_found | forbidden | changed_since */
function setDetails(tx: Tx, actor: Actor, { id, seen, ...details }: Args<"actions.setDetails">): void {
  keep(tx, { ...actionToWorkOn(tx, actor, id, seen), ...details });
}

/** Makes the if–then sentence a promise. @throws Refused not_found | forbidden | invalid without a sentence | incomplete_action without an owner */
function promise(tx: Tx, actor: Actor, { id, ifThen }: Args<"actions.promise">): void {
  const action = actionToWorkOn(tx, actor, id);
  refuseUnless(ifThen, "invalid");
  refuseUnless(action.owner, "incomplete_action");
  keep(tx, { ...action, ifThen, promisedAt: tx.now });
}

/**
 * Moves an action on. `done` needs a measured value or the reason why there is none, `dropped` a reason, and nothing
 * leaves `draft` without owner, due date, effect and effort (I10). What was carried over lives on elsewhere.
 * @throws Refused not_found | forbidden | changed_since | guard_unmet | incomplete_action
 */
function setStatus(tx: Tx, actor: Actor, { id, status, reason, metricValue, seen }: Args<"actions.setStatus">): void {
  const action = actionToWorkOn(tx, actor, id, seen);
  refuseUnless(action.status !== "carried_over", "guard_unmet");
  refuseUnless(status !== "draft" || isFacilitator(actor), "forbidden");
  const successMeasure = metricValue === undefined ? action.successMeasure : measured(action, metricValue);
  refuseUnless(status !== "dropped" || reason, "incomplete_action");
  refuseUnless(status !== "done" || reason || typeof successMeasure?.current === "number", "incomplete_action");
  keep(tx, {
    ...action,
    status,
    successMeasure,
    statusReason: status === "dropped" || status === "done" ? reason || null : null,
  });
}

/** The value measured last; null takes it back. @throws Refused not_found | forbidden | changed_since */
function setMetric(tx: Tx, actor: Actor, { id, metricValue, seen }: Args<"actions.setMetric">): void {
  const action = actionToWorkOn(tx, actor, id, seen);
  const successMeasure = measured(action, metricValue);
  const isUnexplained = action.status === "done" && metricValue === null && !action.statusReason;
  refuseUnless(!isUnexplained, "incomplete_action");
  keep(tx, { ...action, successMeasure });
}

const measured = ({ successMeasure }: Action, current: number | null): Action["successMeasure"] =>
  successMeasure ? { ...successMeasure, current } : { name: "", unit: "", baseline: null, target: null, current };

/** Adds a note in the name of a facilitator or of the owner; one from a review link has no name. @throws Refused not_found | forbidden | full */
function addNote(tx: Tx, actor: Actor, { id, text }: Args<"actions.addNote">): void {
  const action = actionToWorkOn(tx, actor, id);
  refuseUnless(action.notes.length < LIMITS.notesPerAction, "full");
  keep(tx, { ...action, notes: [...action.notes, { at: tx.now, by: nameOf(actor, action), text }] });
}

function nameOf(actor: Actor, action: Action): string {
  if ("name" in actor) return actor.name;
  return actor.role === "participant" ? (action.owner?.name ?? "") : "";
}

export const actionProgress = {
  "actions.setDetails": {
    by: EVERYBODY,
    phases: ["plan", "closed"],
    undoable: true,
    rule: setDetails,
  } satisfies Command<Args<"actions.setDetails">>,
  "actions.promise": { by: EVERYBODY, phases: ["commit", "commit"], undoable: true, rule: promise } satisfies Command<
    Args<"actions.promise">
  >,
  "actions.setStatus": {
    by: AND_REVIEWERS,
    phases: ["commit", "closed"],
    undoable: true,
    rule: setStatus,
  } satisfies Command<Args<"actions.setStatus">>,
  "actions.setMetric": {
    by: AND_REVIEWERS,
    phases: ["commit", "closed"],
    undoable: true,
    rule: setMetric,
  } satisfies Command<Args<"actions.setMetric">>,
  "actions.addNote": { by: AND_REVIEWERS, phases: ["commit", "closed"], rule: addNote } satisfies Command<
    Args<"actions.addNote">
  >,
};
