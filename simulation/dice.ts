import { seededRandom, uuidFrom } from "@/domain/random";

/** All chance of a simulation, from one seed. */
export class Dice {
  readonly next: () => number;

  constructor(seed: string) {
    this.next = seededRandom(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.next() * from.length)];
  }

  uuid(): string {
    return uuidFrom(this.next);
  }

  hex(bytes: number): string {
    return Array.from({ length: bytes * 2 }, () => this.between(0, 15).toString(16)).join("");
  }
}
