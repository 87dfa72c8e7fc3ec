import { seededRandom } from "@/domain/random";
import type { Moment } from "@/domain/records";

/** Moments in a random order that is always the same for one person (ux 3.11). */
export function inOrderOf(participantId: string, moments: readonly Moment[]): Moment[] {
  return moments
    .map((moment) => ({ moment, at: seededRandom(`${participantId} ${moment.id}`)() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ moment }) => moment);
}
