import { randomInt } from "node:crypto";

const LIFETIME_MS = 5 * 60_000;
const TRIES = 5;

export interface RejoinCode {
  /** Six digits. */
  code: string;
  /** UTC milliseconds. */
  expiresAt: number;
}

interface Given extends RejoinCode {
  participantId: string;
  triesLeft: number;
}

/**
 * One-time codes by which somebody goes on with a new phone (trust.md S9). In memory only: whoever is caught by a
 * restart asks for another.
 */
export class RejoinCodes {
  readonly #given = new Map<string, Given[]>();

  /** A new code for this person; an earlier one opens nothing any more. */
  create(workshopId: string, participantId: string, now: number): RejoinCode {
    const others = this.#valid(workshopId, now).filter((given) => given.participantId !== participantId);
    const taken = new Set(others.map(({ code }) => code));
    let code: string;
    do code = String(randomInt(1_000_000)).padStart(6, "0");
    while (taken.has(code));
    const expiresAt = now + LIFETIME_MS;
    this.#given.set(workshopId, [...others, { code, expiresAt, participantId, triesLeft: TRIES }]);
    return { code, expiresAt };
  }

  /**
   * Uses a code up. A wrong one costs every open code of the workshop a try, since nobody knows which was meant.
   * @returns whose code it was, or undefined
   */
  redeem(workshopId: string, code: string, now: number): string | undefined {
    const valid = this.#valid(workshopId, now);
    const found = valid.find((given) => given.code === code);
    const rest = found
      ? valid.filter((given) => given !== found)
      : valid.map((given) => ({ ...given, triesLeft: given.triesLeft - 1 })).filter(({ triesLeft }) => triesLeft > 0);
    if (rest.length > 0) this.#given.set(workshopId, rest);
    else this.#given.delete(workshopId);
    return found?.participantId;
  }

  #valid(workshopId: string, now: number): Given[] {
    return (this.#given.get(workshopId) ?? []).filter(({ expiresAt }) => expiresAt > now);
  }
}
