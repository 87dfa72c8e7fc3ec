import type { Actor } from "@/domain/commands/rule";
import type { Answer, Mutation } from "@/domain/wire";

interface Version {
  phase: "vote" | "rate";
  /** Dots by person and moment. */
  ballots: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** What a ballot is, in as few words as possible: nothing here is the product's. */
export class BallotModel {
  /** Version 1 is the creation. */
  readonly #versions: Version[] = [{ phase: "vote", ballots: new Map() }];
  revision = 0;

  constructor(readonly limits: { budget: number; cap: number }) {}

  get version(): number {
    return this.#versions.length;
  }

  answer(actor: Actor, { name, args }: Mutation): Answer {
    if (name === "run.movePhase") return this.#move(args as { to: Version["phase"]; expectedRevision: number });
    return this.#set(actor.id, args as { momentId: string; dots: number });
  }

  phaseAt(version: number): Version["phase"] | undefined {
    return this.#versions[version - 1]?.phase;
  }

  /** Person, moment and dots, in order. */
  ballotAt(version: number, personId: string): [string, string, number][] {
    const ballot = this.#versions[version - 1]?.ballots.get(personId) ?? NOTHING;
    return [...ballot].map(([momentId, dots]): [string, string, number] => [personId, momentId, dots]).toSorted();
  }

  #now(): Version {
    return this.#versions.at(-1) ?? { phase: "vote", ballots: new Map() };
  }

  #next(change: Partial<Version>): Answer {
    this.#versions.push({ ...this.#now(), ...change });
    return { version: this.version };
  }

  #move({ to, expectedRevision }: { to: Version["phase"]; expectedRevision: number }): Answer {
    if (expectedRevision !== this.revision) return { refused: "stale_revision" };
    if (to === this.#now().phase) return { refused: "guard_unmet" };
    this.revision += 1;
    return this.#next({ phase: to });
  }

  #set(personId: string, { momentId, dots }: { momentId: string; dots: number }): Answer {
    const { phase, ballots } = this.#now();
    if (phase !== "vote") return { refused: "wrong_phase" };
    if (dots > this.limits.cap) return { refused: "over_cap" };
    const ballot = new Map(ballots.get(personId) ?? NOTHING);
    const before = ballot.get(momentId) ?? 0;
    ballot.set(momentId, dots);
    const placed = [...ballot.values()].reduce((sum, each) => sum + each, 0);
    if (placed > this.limits.budget) return { refused: "over_budget" };
    if (dots === before) return { version: 0 };
    if (dots === 0) ballot.delete(momentId);
    return this.#next({ ballots: new Map([...ballots, [personId, ballot]]) });
  }
}
