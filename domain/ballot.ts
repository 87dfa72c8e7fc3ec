import { isLive, rootOf } from "./moment-root";
import type { Moment } from "./records";
import type { StateReader } from "./state";

/** The moments that can get dots and a rank. */
export const momentsOnBallot = (state: StateReader): Moment[] => [...state.all("moment")].filter(isLive);

export interface PooledVote {
  dots: number;
  supporters: number;
}

/**
 * Dots of vote round 1 by root moment on the ballot, zero absent: a person's dots on merged moments are added up and
 * cut at the cap (I5).
 */
export function pooledVotes(state: StateReader): Map<string, PooledVote> {
  const cap = state.workshop().config.maxDotsPerMoment ?? Number.POSITIVE_INFINITY;
  const byPerson = new Map<string, { momentId: string; dots: number }>();
  for (const { voteRound, participantId, momentId, dots } of state.all("dot")) {
    const root = rootOf(state, momentId);
    if (voteRound !== 1 || !isLive(root)) continue;
    const key = `${participantId} ${root.id}`;
    byPerson.set(key, { momentId: root.id, dots: Math.min(cap, (byPerson.get(key)?.dots ?? 0) + dots) });
  }
  const votes = new Map<string, PooledVote>();
  for (const { momentId, dots } of byPerson.values()) {
    const sum = votes.get(momentId) ?? { dots: 0, supporters: 0 };
    votes.set(momentId, { dots: sum.dots + dots, supporters: sum.supporters + 1 });
  }
  return votes;
}
