import { z } from "zod";
import { evidenceSchemas } from "../commands/evidence.schema";
import { workshopSchemas } from "../commands/workshops.schema";
import { LIMITS } from "../limits";
import { PHASES } from "../phases";
import * as planRecords from "../plan-records.schema";
import * as records from "../records";
import { rankingResult, ref } from "./result.schema";

export const FORMAT = "touchstone/workshop";
export const FORMAT_VERSION = 1;

const instant = z.iso.datetime();
const hidden = z.literal(true).optional();
const { weights, disagreement } = workshopSchemas["workshops.setConfig"].shape;
const { url } = evidenceSchemas["evidence.edit"].shape;
const people = z.array(z.number().int().min(0)).length(5).nullable();

const room = pick(records.workshop, ["peopleExpected", "frontLineExpected", "approvers"]);

const workshop = z
  .strictObject({
    ...pick(records.workshop, [
      "title",
      "goal",
      "persona",
      "templateId",
      "stageModel",
      "agendaMinutes",
      "agenda",
      "phase",
      "round",
      "revealStep",
      "locale",
      "anonymity",
      "revision",
    ]),
    // Files made before these were asked for lack them.
    peopleExpected: room.peopleExpected.default(null),
    frontLineExpected: room.frontLineExpected.default(null),
    approvers: room.approvers.default(""),
    startsAt: instant.nullable(),
    phaseTimes: z.partialRecord(
      z.enum(PHASES),
      z.strictObject({ startedAt: instant, usedMs: z.number().int().min(0) }),
    ),
    tieBreak: z
      .strictObject({
        momentIds: z.array(ref).max(LIMITS.moments),
        result: z.array(z.strictObject({ momentId: ref, dots: z.number().int().min(0) })).max(LIMITS.moments),
      })
      .nullable(),
    createdAt: instant,
    closedAt: instant.nullable(),
    archivedAt: instant.nullable(),
    erasedAt: instant.nullable(),
    config: z.strictObject({
      ...records.workshopConfig.shape,
      weights: weights.unwrap(),
      disagreement: disagreement.unwrap(),
    }),
  })
  .refine(
    ({ peopleExpected, frontLineExpected }) => (frontLineExpected ?? 0) <= (peopleExpected ?? LIMITS.participants),
    { path: ["frontLineExpected"], message: "at most as many as people" },
  );

const participant = z.strictObject({ id: ref, displayName: records.participant.shape.displayName });

const touchpoint = z.strictObject({
  id: ref,
  authorId: ref.optional(),
  ...pick(records.touchpoint, ["text", "stage", "period", "channel", "source", "adopted"]),
  momentId: ref.nullable(),
  displayOrder: z.number().min(0).lt(1).nullable(),
  hidden,
});

const moment = z.strictObject({
  id: ref,
  ...pick(records.moment, ["title", "stage", "period"]),
  mergedInto: ref.nullable(),
  hidden,
  shortlisted: z.boolean().optional(),
  confirmedAsTruth: z.boolean().optional(),
  departureReason: records.moment.shape.departureReason.optional(),
  scene: records.moment.shape.scene.optional(),
});

const suggestion = z.strictObject({
  ...pick(records.suggestion, ["kind", "text", "outcome"]),
  momentId: ref.nullable(),
  touchpointIds: z.array(ref).max(50),
});

const evidence = z.strictObject({
  ...pick(records.evidence, ["kind", "sentiment", "text", "occurredOn", "count"]),
  url: url.unwrap(),
  momentId: ref.nullable(),
  touchpointId: ref.nullable(),
});

const idea = z.strictObject({
  id: ref,
  authorId: ref.optional(),
  momentId: ref,
  ...pick(records.idea, ["kind", "text", "cardId", "ticked"]),
  basedOnIdeaId: ref.nullable(),
  hidden,
});

const action = z.strictObject({
  id: ref,
  momentId: ref,
  ideaIds: z.array(ref).max(100),
  ...pick(planRecords.action, [
    "title",
    "scene",
    "dueOn",
    "effect",
    "effort",
    "successMeasure",
    "empowerment",
    "ifThen",
    "firstStep",
    "status",
    "statusReason",
  ]),
  owner: z.strictObject({ name: planRecords.owner.shape.name, participantId: ref.optional() }).nullable(),
  promisedAt: instant.nullable(),
  notes: z
    .array(z.strictObject({ ...pick(planRecords.action.shape.notes.element, ["by", "text"]), at: instant }))
    .max(LIMITS.notesPerAction),
});

const checkIn = z.strictObject({
  id: ref,
  ...pick(planRecords.checkIn, ["day", "dueOn", "heldOn", "summary", "debrief"]),
  updates: z
    .array(z.strictObject({ ...planRecords.checkIn.shape.updates.element.shape, actionId: ref }))
    .max(LIMITS.actions),
});

const snapshot = z.strictObject({
  ...pick(records.resultSnapshot, ["revision", "formula"]),
  at: instant,
  result: rankingResult,
  distributions: z
    .array(z.strictObject({ momentId: ref, importance: people, satisfaction: people }))
    .max(LIMITS.moments),
});

/** A whole workshop as a file. It never holds ballots, the journal, secrets, the join code, or when and by whom a card was written in an anonymous workshop. */
export const workshopFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  exportedAt: instant,
  workshop,
  /** Named workshops only, in the order in which they joined. */
  participants: z.array(participant).max(LIMITS.participants),
  touchpoints: z.array(touchpoint).max(LIMITS.touchpoints),
  /** In the order that breaks ties. */
  moments: z.array(moment).max(LIMITS.moments),
  suggestions: z.array(suggestion).max(LIMITS.suggestions),
  evidence: z.array(evidence).max(LIMITS.evidence),
  ideas: z.array(idea).max(LIMITS.ideas),
  actions: z.array(action).max(LIMITS.actions),
  parkingLot: z
    .array(z.strictObject(pick(records.parkingLotItem, ["text", "phase", "outcome"])))
    .max(LIMITS.parkingLotItems),
  checkIns: z.array(checkIn).max(LIMITS.checkIns),
  /** The newest last. */
  snapshots: z.array(snapshot).max(50),
});

export type WorkshopFile = z.infer<typeof workshopFile>;

function pick<S extends z.core.$ZodShape, const K extends readonly (keyof S)[]>(
  schema: z.ZodObject<S, z.core.$strict>,
  keys: K,
): Pick<S, K[number]> {
  return Object.fromEntries(keys.map((key) => [key, schema.shape[key]])) as Pick<S, K[number]>;
}
