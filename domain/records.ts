import { z } from "zod";
import {
  type actionStatus,
  calendarDate,
  channel,
  evidenceKind,
  experience,
  id,
  ideaKind,
  instant,
  period,
  scale5,
  stage,
} from "./fields.schema";
import { LIMITS, TEXT } from "./limits";
import { PHASES, STATES } from "./phases";
import { action, checkIn, estimate, reRating } from "./plan-records.schema";
import { text } from "./text";

/** The record kinds of a live workshop (method 4.1). */
const position = z.number();

const share = z.number().min(0).max(1);
export const workshopConfig = z.strictObject({
  dotBudget: z.number().int().min(1).max(100).nullable(),
  maxDotsPerMoment: z.number().int().min(1).max(100).nullable(),
  shortlistSize: z.number().int().min(1).max(50),
  topK: z.number().int().min(1).max(50),
  weights: z.strictObject({
    votes: z.number().min(0),
    importance: z.number().min(0),
    gap: z.number().min(0),
    charge: z.number().min(0),
  }),
  priorStrength: z.number().min(0).max(100),
  chargeEnhancer: share,
  stageEmphasis: z.partialRecord(stage, z.number().min(0.8).max(1.25)),
  minGroup: z.number().int().min(3).max(100),
  minRaters: z.number().int().min(1).max(100),
  benefitThreshold: z.number().min(0).max(100),
  effortThreshold: z.number().min(1).max(5),
  tieMargin: z.number().min(0).max(100),
  bootstrapRuns: z.number().int().min(0).max(10_000),
  disagreement: z.strictObject({ mixed: share, polarised: share }),
  seed: z.string().max(64),
});

const timeBox = z.strictObject({ minutes: z.number().int().min(0).max(600), off: z.boolean() });

export const agenda = z.record(
  z.enum(PHASES),
  timeBox.extend({
    /** What it was before somebody changed it during the run. */
    planned: timeBox.optional(),
  }),
);

export const workshop = z.strictObject({
  id,
  slug: z.string().max(80),
  joinCode: z.string().length(8),
  title: text(TEXT.title, 1),
  goal: text(TEXT.note),
  persona: text(TEXT.note),
  templateId: z.string().max(60).nullable(),
  stageModel: z.enum(["five", "three"]),
  agendaMinutes: z.union([z.literal(45), z.literal(90), z.literal(180), z.literal("custom")]),
  agenda,
  startsAt: instant.nullable(),
  /** Who should be in the room (method 2.3): how many, how many of them meet customers, who may approve spending. */
  peopleExpected: z.number().int().min(1).max(LIMITS.participants).nullable(),
  frontLineExpected: z.number().int().min(0).max(LIMITS.participants).nullable(),
  approvers: text(TEXT.note),
  phase: z.enum(STATES),
  /** When each phase began last and how long it ran before, in milliseconds. */
  phaseTimes: z.partialRecord(z.enum(PHASES), z.strictObject({ startedAt: instant, usedMs: z.number().int().min(0) })),
  phaseMovedBy: z.string().nullable(),
  timerEndsAt: instant.nullable(),
  timerLeftMs: z.number().int().min(0).nullable(),
  /** Round of `collect` or `ideate`. */
  round: z.union([z.literal(1), z.literal(2)]),
  /** While cards are collected ahead of the day, each for themselves: until when, as people are told. Ends by a move only. */
  collectUntil: instant.nullable(),
  prompt: z.union([z.strictObject({ stage }), z.strictObject({ period })]).nullable(),
  /** How many ranks are uncovered, counted from the last; 0 = none yet. */
  revealStep: z.number().int().min(0).max(400),
  locale: z.enum(["de", "en"]),
  anonymity: z.enum(["anonymous", "named"]),
  previousWorkshopId: id.nullable(),
  /** The tie-break vote (method 2.5): its moments, and the dots of each once it is closed. */
  tieBreak: z
    .strictObject({
      momentIds: z.array(id),
      open: z.boolean(),
      result: z.record(z.string(), z.number().int()).nullable(),
    })
    .nullable(),
  spotlight: z.strictObject({ kind: z.enum(["touchpoint", "moment", "idea", "action"]), id }).nullable(),
  revision: z.number().int().min(0),
  pausedAt: instant.nullable(),
  lockedAt: instant.nullable(),
  closedAt: instant.nullable(),
  archivedAt: instant.nullable(),
  erasedAt: instant.nullable(),
  createdAt: instant,
  config: workshopConfig,
});

export const participant = z.strictObject({
  id,
  displayName: text(TEXT.participantName, 1),
  kind: z.enum(["device", "in_room"]),
  /** SHA-256 of the cookie's secret, hex; null for kind `in_room`. */
  secretHash: z.string().nullable(),
  joinSeq: z.number().int().min(1),
  joinedInPhase: z.enum(STATES),
  status: z.enum(["active", "left", "removed"]),
  /** When the facilitator replaced the name; null again once the person has chosen or kept one. */
  nameResetAt: instant.nullable(),
  /** Keys `phase:round` this person has declared finished. */
  done: z.array(z.string()),
  createdAt: instant,
});

export const touchpoint = z.strictObject({
  id,
  participantId: id.nullable(),
  text: text(TEXT.touchpoint, 1),
  stage,
  period,
  periodOverride: z.boolean(),
  channel: channel.nullable(),
  round: z.union([z.literal(1), z.literal(2)]),
  momentId: id.nullable(),
  source: z.enum(["participant", "template"]),
  adopted: z.boolean(),
  /** Null while only its author may see the card (silent round); random in [0, 1), drawn when it becomes visible to all (I13). */
  displayOrder: position.nullable(),
  hiddenAt: instant.nullable(),
  seq: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
});

export const moment = z.strictObject({
  id,
  title: text(TEXT.title, 1),
  stage,
  period,
  mergedInto: id.nullable(),
  shortlisted: z.boolean(),
  confirmedAsTruth: z.boolean(),
  departureReason: text(TEXT.note).nullable(),
  scene: text(TEXT.note).nullable(),
  hiddenAt: instant.nullable(),
  seq: z.number().int(),
});

export const suggestion = z.strictObject({
  id,
  participantId: id.nullable(),
  kind: z.enum(["name", "merge", "misfit"]),
  momentId: id.nullable(),
  touchpointIds: z.array(id).max(50),
  text: text(TEXT.title).nullable(),
  outcome: z.enum(["open", "accepted", "dismissed"]),
});

export const evidence = z.strictObject({
  id,
  participantId: id.nullable(),
  kind: evidenceKind,
  sentiment: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  text: text(TEXT.note, 1),
  url: text(TEXT.url).nullable(),
  occurredOn: calendarDate.nullable(),
  count: z.number().int().min(0).nullable(),
  momentId: id.nullable(),
  touchpointId: id.nullable(),
});

export const dot = z.strictObject({
  voteRound: z.number().int().min(1),
  participantId: id,
  momentId: id,
  dots: z.number().int().min(1),
});

export const rating = z.strictObject({
  participantId: id,
  momentId: id,
  importance: scale5.nullable(),
  satisfaction: scale5.nullable(),
  experience: experience.nullable(),
});

export const idea = z.strictObject({
  id,
  participantId: id.nullable(),
  momentId: id,
  kind: ideaKind,
  text: text(TEXT.idea, 1),
  cardId: z.string().max(80).nullable(),
  basedOnIdeaId: id.nullable(),
  ticked: z.boolean(),
  hiddenAt: instant.nullable(),
  seq: z.number().int(),
  createdAt: instant,
});

export const closingRating = z.strictObject({ participantId: id, value: scale5 });
export const parkingLotItem = z.strictObject({
  id,
  participantId: id.nullable(),
  text: text(TEXT.note, 1),
  phase: z.enum(STATES),
  outcome: z.enum(["open", "action", "dropped"]),
  seq: z.number().int(),
});

export const resultSnapshot = z.strictObject({
  id,
  revision: z.number().int(),
  formula: z.literal("impact/1"),
  inputHash: z.string(),
  at: instant,
  /** Ranking result of method 10.2; `uncertainty` is null until the resamples have come in. */
  result: z.custom<import("./ranking/result").RankingResult>((v) => typeof v === "object" && v !== null),
  /** False while the resamples are still being computed. */
  complete: z.boolean(),
  /** People counted per value 1 to 5, keyed by moment; absent below `minGroup` values (I12). */
  distributions: z.record(
    z.string(),
    z.strictObject({ importance: z.array(z.number()).nullable(), satisfaction: z.array(z.number()).nullable() }),
  ),
});

export const RECORDS = {
  workshop,
  participant,
  touchpoint,
  moment,
  suggestion,
  evidence,
  dot,
  rating,
  idea,
  action,
  estimate,
  closingRating,
  parkingLotItem,
  resultSnapshot,
  checkIn,
  reRating,
} as const;

export type { Kind } from "./kinds";
export type RecordOf<K extends keyof typeof RECORDS> = z.infer<(typeof RECORDS)[K]>;
export type Workshop = RecordOf<"workshop">;
export type WorkshopConfig = z.infer<typeof workshopConfig>;
export type Participant = RecordOf<"participant">;
export type Touchpoint = RecordOf<"touchpoint">;
export type Moment = RecordOf<"moment">;
export type Suggestion = RecordOf<"suggestion">;
export type Evidence = RecordOf<"evidence">;
export type Dot = RecordOf<"dot">;
export type Rating = RecordOf<"rating">;
export type Idea = RecordOf<"idea">;
export type Action = RecordOf<"action">;
export type ParkingLotItem = RecordOf<"parkingLotItem">;
export type ResultSnapshot = RecordOf<"resultSnapshot">;
export type CheckIn = RecordOf<"checkIn">;
export type IdeaKind = z.infer<typeof ideaKind>;
export type Experience = z.infer<typeof experience>;
export type ActionStatus = z.infer<typeof actionStatus>;
export type EvidenceKind = z.infer<typeof evidenceKind>;
