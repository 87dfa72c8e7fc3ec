import { z } from "zod";
import { action, empowerment, estimate, firstStep, owner, successMeasure } from "../plan-records.schema";
import { key } from "./key.schema";

const { title, scene, dueOn, effect, effort, ifThen, statusReason, notes } = action.shape;
/** `updatedAt` of the action as its author last saw it: a change in between refuses the command. */
const seen = z.number().int().optional();
const value = z.number().nullable();
const settable = z.enum(["draft", "open", "in_progress", "done", "dropped"]);
const frame = {
  scene: scene.optional(),
  dueOn: dueOn.optional(),
  effect: effect.optional(),
  effort: effort.optional(),
};

export const actionSchemas = {
  "actions.create": z.strictObject({
    id: key,
    momentId: key,
    title,
    ideaIds: z.array(key).max(100).optional(),
    ...frame,
  }),
  "actions.propose": z.strictObject({ id: key, momentId: key, title }),
  "actions.editProposal": z.strictObject({ id: key, title, momentId: key.optional() }),
  "actions.edit": z.strictObject({ id: key, title: title.optional(), momentId: key.optional(), ...frame, seen }),
  "actions.remove": z.strictObject({ id: key }),
  "actions.assignOwner": z.strictObject({ id: key, owner: owner.nullable(), seen }),
  "actions.take": z.strictObject({ id: key, take: z.boolean() }),
  "actions.estimate": z.strictObject({ actionId: key, effect: estimate.shape.effect, effort: estimate.shape.effort }),
  "actions.setDetails": z.strictObject({
    id: key,
    successMeasure: successMeasure.nullable().optional(),
    empowerment: empowerment.nullable().optional(),
    ifThen: ifThen.optional(),
    firstStep: firstStep.nullable().optional(),
    seen,
  }),
  "actions.promise": z.strictObject({ id: key, ifThen }),
  "actions.setStatus": z.strictObject({
    id: key,
    status: settable,
    reason: statusReason.optional(),
    metricValue: value.optional(),
    seen,
  }),
  "actions.setMetric": z.strictObject({ id: key, metricValue: value, seen }),
  "actions.addNote": z.strictObject({ id: key, text: notes.element.shape.text }),
};
