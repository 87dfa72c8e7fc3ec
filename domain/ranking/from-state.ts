import { isCounted } from "../counted-card";
import { rootOf } from "../moment-root";
import type { StateReader } from "../state";
import { DEFAULT_CONFIG, type RankingConfig, type RankingInput, type RankingParticipant } from "./input";

/**
 * The ranking's input as the records have it, every list ordered by id so that equal states give equal bytes (I8).
 * After erasure the people are the random ballot ids, in their own random order (trust.md section 4).
 */
export function rankingInputOf(state: StateReader): RankingInput {
  const participants = contributorsOf(state);
  const known = new Set(participants.map(({ id }) => id));
  return {
    config: configOf(state),
    participants,
    moments: momentsOf(state),
    dots: rows(state.all("dot"), (dot) => `${dot.participantId} ${dot.momentId}`)
      .filter((dot) => dot.voteRound === 1 && known.has(dot.participantId))
      .map(({ participantId, momentId, dots }) => ({ participantId, momentId, dots })),
    ratings: rows(state.all("rating"), (rating) => `${rating.participantId} ${rating.momentId}`).filter((rating) =>
      known.has(rating.participantId),
    ),
    actions: rows(state.all("action"), byId).map(({ id, seq, momentId, effect, effort, status }) => ({
      id,
      seq,
      momentId,
      effect,
      effort,
      status,
    })),
    touchpoints: rows(state.all("touchpoint"), byId)
      .filter(isCounted)
      .map(({ stage, period }) => ({ stage, period })),
    checkIns: checkInsOf(state),
  };
}

const byId = (record: { id: string }): string => record.id;

function rows<T>(records: Iterable<T>, key: (record: T) => string): T[] {
  const keyed = [...records].map((record) => ({ record, key: key(record) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}

function configOf(state: StateReader): RankingConfig {
  const { dotBudget: _, shortlistSize: __, maxDotsPerMoment, stageEmphasis, ...config } = state.workshop().config;
  return {
    ...config,
    maxDotsPerMoment: maxDotsPerMoment ?? DEFAULT_CONFIG.maxDotsPerMoment,
    stageEmphasis: { ...DEFAULT_CONFIG.stageEmphasis, ...stageEmphasis },
  };
}

/** Whoever gave no dot and no rating does not exist for the ranking (method 7.1), so that joining later changes nothing. */
function contributorsOf(state: StateReader): RankingParticipant[] {
  const dots = [...state.all("dot")].filter(({ voteRound }) => voteRound === 1);
  const ballots = new Set([...dots, ...state.all("rating")].map(({ participantId }) => participantId));
  if (state.workshop().erasedAt !== null) return [...ballots].sort().map((id, i) => ({ id, joinSeq: i + 1 }));
  return rows(state.all("participant"), byId)
    .filter(({ id, status }) => status !== "removed" && ballots.has(id))
    .map(({ id, joinSeq }) => ({ id, joinSeq }));
}

function momentsOf(state: StateReader): RankingInput["moments"] {
  const evidence = evidenceCounts(state);
  return rows(state.all("moment"), byId).map(({ id, seq, stage, period, mergedInto, shortlisted, hiddenAt }) => ({
    id,
    seq,
    stage,
    period,
    mergedInto,
    shortlisted,
    hidden: hiddenAt !== null,
    evidenceCount: evidence.get(id) ?? 0,
  }));
}

/** Pieces of evidence by root moment: those on it, on what was merged into it and on their touchpoints. */
function evidenceCounts(state: StateReader): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { momentId, touchpointId } of state.all("evidence")) {
    const on = momentId ?? (touchpointId === null ? null : state.get("touchpoint", touchpointId)?.momentId);
    const root = on ? rootOf(state, on) : undefined;
    if (root) sums.set(root.id, (sums.get(root.id) ?? 0) + 1);
  }
  return sums;
}

function checkInsOf(state: StateReader): RankingInput["checkIns"] {
  const reRatings = rows(state.all("reRating"), (rating) => `${rating.momentId} ${rating.raterId}`);
  return rows(state.all("checkIn"), ({ dueOn, id }) => `${dueOn} ${id}`).map(({ id, day }) => ({
    id,
    day,
    reratings: reRatings
      .filter(({ checkInId }) => checkInId === id)
      .map(({ momentId, raterId, satisfaction }) => ({ momentId, participantId: raterId, satisfaction })),
  }));
}
