import { z } from "zod";
import { actionStatus, calendarDate, id, instant, scale5 } from "./fields.schema";
import { TEXT } from "./limits";
import { text } from "./text";

/** The records of the plan and its review, which live on after the workshop (method 4.1). */
const halfSteps = z.number().min(1).max(5).multipleOf(0.5);

export const owner = z.strictObject({ participantId: id.nullable(), name: text(TEXT.name, 1) });
export const successMeasure = z.strictObject({
  name: text(TEXT.title),
  unit: text(TEXT.unit),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  current: z.number().nullable(),
});
export const empowerment = z.strictObject({
  text: text(TEXT.note),
  spendLimit: z.strictObject({ amount: z.number().min(0), currency: z.string().length(3) }).nullable(),
});
export const firstStep = z.strictObject({ text: text(TEXT.idea), dueBy: calendarDate.nullable(), done: z.boolean() });

export const action = z.strictObject({
  id,
  momentId: id,
  ideaIds: z.array(id).max(100),
  title: text(TEXT.idea, 1),
  scene: text(TEXT.note).nullable(),
  /** Always named: taking an action is consent (I13). The name is kept with the action, so it outlives the participant. */
  owner: owner.nullable(),
  proposedBy: id.nullable(),
  promisedAt: instant.nullable(),
  dueOn: calendarDate.nullable(),
  effect: halfSteps.nullable(),
  effort: halfSteps.nullable(),
  successMeasure: successMeasure.nullable(),
  empowerment: empowerment.nullable(),
  ifThen: text(TEXT.idea).nullable(),
  firstStep: firstStep.nullable(),
  status: actionStatus,
  /** Reason for `done` without a measured value, or for `dropped`. */
  statusReason: text(TEXT.note).nullable(),
  notes: z.array(z.strictObject({ at: instant, by: text(TEXT.name), text: text(TEXT.note, 1) })).max(200),
  carriedFromActionId: id.nullable(),
  seq: z.number().int(),
  updatedAt: instant,
});

export const estimate = z.strictObject({
  participantId: id,
  actionId: id,
  effect: scale5.nullable(),
  effort: scale5.nullable(),
});
export const checkIn = z.strictObject({
  id,
  day: z.union([z.literal(30), z.literal(60), z.literal(90), z.literal("custom")]),
  dueOn: calendarDate,
  heldOn: calendarDate.nullable(),
  summary: text(TEXT.note).nullable(),
  debrief: z
    .strictObject({ expected: text(TEXT.note), happened: text(TEXT.note), why: text(TEXT.note), next: text(TEXT.note) })
    .nullable(),
  updates: z
    .array(
      z.strictObject({
        actionId: id,
        status: actionStatus,
        metricValue: z.number().nullable(),
        note: text(TEXT.note).nullable(),
      }),
    )
    .max(500),
});
export const reRating = z.strictObject({ checkInId: id, momentId: id, raterId: id, satisfaction: scale5.nullable() });
