import type { ActionStatus, Experience } from "../records";
import { PERIODS, STAGES } from "../stages";
import { parseConfig } from "./config";
import {
  Fault,
  isDay,
  isFilled,
  isFlag,
  isHalfStepFrom,
  isKnown,
  isOneOf,
  isText,
  isWhole,
  isWholeFrom,
  optional,
  optionalList,
  type Row,
  refuseTwins,
  required,
  requiredList,
  rowOf,
} from "./fields";
import type { RankingAction, RankingCheckIn, RankingInput, RankingMoment, RankingRating } from "./input";
import { findMergeCycle } from "./roots";

const isStage = isOneOf(STAGES);
const isPeriod = isOneOf(PERIODS);
/** All keys, checked by the compiler, without loading the schemas of the records. */
const keysOf = <K extends string>(all: Record<K, true>): K[] => Object.keys(all) as K[];
const isExperience = isOneOf(keysOf<Experience>({ detractor: true, standard: true, enhancer: true }));
const isStatus = isOneOf(
  keysOf<ActionStatus>({ draft: true, open: true, in_progress: true, done: true, dropped: true, carried_over: true }),
);
const isRating = isWholeFrom(1, 5);
const isEstimate = isHalfStepFrom(1, 5);
const isCount = isWholeFrom(0);

/** Reads a ranking input by the rules of method 10.1; unknown keys are ignored. A fault names its field by path, indices from 0. */
export function parseRankingInput(json: unknown): { input: RankingInput } | { field: string; reason: string } {
  try {
    return { input: parseInput(rowOf(json, "input")) };
  } catch (fault) {
    if (fault instanceof Fault) return { field: fault.field, reason: fault.reason };
    throw fault;
  }
}

function parseInput(root: Row): RankingInput {
  const config = parseConfig(root.config);
  const participants = requiredList(root, "participants", "", (row, path) => ({
    id: required(row, "id", path, isFilled),
    joinSeq: required(row, "joinSeq", path, isWhole),
  }));
  refuseTwins(participants, "id", "participants");
  refuseTwins(participants, "joinSeq", "participants");
  const moments = parseMoments(root);
  const isPerson = isKnown(new Set(participants.map((p) => p.id)), "participant");
  const isMoment = isKnown(new Set(moments.map((m) => m.id)), "moment");
  const dots = requiredList(root, "dots", "", (row, path) => ({
    participantId: required(row, "participantId", path, isPerson),
    momentId: required(row, "momentId", path, isMoment),
    dots: required(row, "dots", path, isCount),
  }));
  const ratings = requiredList(
    root,
    "ratings",
    "",
    (row, path): RankingRating => ({
      participantId: required(row, "participantId", path, isPerson),
      momentId: required(row, "momentId", path, isMoment),
      importance: optional(row, "importance", path, isRating, null),
      satisfaction: optional(row, "satisfaction", path, isRating, null),
      experience: optional(row, "experience", path, isExperience, null),
    }),
  );
  const touchpoints = optionalList(root, "touchpoints", "", (row, path) => ({
    stage: required(row, "stage", path, isStage),
    period: required(row, "period", path, isPeriod),
  }));
  return {
    config,
    participants,
    moments,
    dots,
    ratings,
    actions: parseActions(root, isMoment),
    touchpoints,
    checkIns: parseCheckIns(root, isMoment),
  };
}

function parseMoments(root: Row): RankingMoment[] {
  const moments = requiredList(
    root,
    "moments",
    "",
    (row, path): RankingMoment => ({
      id: required(row, "id", path, isText),
      seq: required(row, "seq", path, isWhole),
      stage: required(row, "stage", path, isStage),
      period: required(row, "period", path, isPeriod),
      mergedInto: optional(row, "mergedInto", path, isText, null),
      shortlisted: optional(row, "shortlisted", path, isFlag, true),
      hidden: optional(row, "hidden", path, isFlag, false),
      evidenceCount: optional(row, "evidenceCount", path, isCount, 0),
    }),
  );
  refuseTwins(moments, "id", "moments");
  refuseTwins(moments, "seq", "moments");
  refuseBadMerges(moments);
  return moments;
}

function refuseBadMerges(moments: readonly RankingMoment[]): void {
  const known = new Set(moments.map((m) => m.id));
  moments.forEach(({ id, mergedInto }, index) => {
    if (mergedInto !== null && (mergedInto === id || !known.has(mergedInto))) {
      throw new Fault(`moments[${index}].mergedInto`, "must be the id of another moment or null");
    }
  });
  const cycle = findMergeCycle(moments);
  if (cycle !== undefined) throw new Fault(`moments[${cycle}].mergedInto`, "must not lead back to the moment itself");
}

type IdCheck = ReturnType<typeof isKnown>;

function parseActions(root: Row, isMoment: IdCheck): RankingAction[] {
  const actions = optionalList(
    root,
    "actions",
    "",
    (row, path): RankingAction => ({
      id: required(row, "id", path, isText),
      seq: required(row, "seq", path, isWhole),
      momentId: required(row, "momentId", path, isMoment),
      effect: optional(row, "effect", path, isEstimate, null),
      effort: optional(row, "effort", path, isEstimate, null),
      status: optional(row, "status", path, isStatus, "open"),
    }),
  );
  refuseTwins(actions, "id", "actions");
  refuseTwins(actions, "seq", "actions");
  return actions;
}

const parseCheckIns = (root: Row, isMoment: IdCheck): RankingCheckIn[] =>
  optionalList(root, "checkIns", "", (row, path) => ({
    id: required(row, "id", path, isText),
    day: required(row, "day", path, isDay),
    reratings: optionalList(row, "reratings", path, (rerating, at) => ({
      momentId: required(rerating, "momentId", at, isMoment),
      participantId: optional(rerating, "participantId", at, isText, null),
      satisfaction: optional(rerating, "satisfaction", at, isRating, null),
    })),
  }));
