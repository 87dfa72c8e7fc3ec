import { randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";
import type { Answer, Mutation } from "@/domain/wire";
import { pause } from "./product";
import { execute, mutationOf, type Person } from "./workshop";

const WAIT_MS = 25;

interface Acknowledged extends Mutation {
  version: number;
}

/**
 * A person who writes cards, changes them and takes them away as fast as answers come, and sends each command with the
 * same `mid` until it is answered, as a phone does.
 */
export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers other than 200 on the way, by status. */
  readonly statuses = new Map<number, number>();
  readonly refused: string[] = [];
  /** Milliseconds from when a command was first sent until it was answered. */
  readonly waits: number[] = [];
  readonly #cards: string[] = [];
  #written = 0;
  #waiting: Mutation | undefined;
  #sentAt = 0;
  #isWriting = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(
    readonly person: Person,
    /** Milliseconds between an answer and the next command. */
    readonly rest = 0,
    /** Cards at a time; then only changes and removals. */
    readonly most = 40,
    /** What the n-th card or change says. */
    readonly textOf = (n: number): string => `Card ${n}`,
  ) {}

  start(): void {
    this.#isWriting = true;
    this.#ended = this.#write();
  }

  /** Resolves when the last command has been answered or, with `isCutOff`, as soon as its sending has failed. */
  async stop({ isCutOff = false } = {}): Promise<void> {
    this.#isWriting = false;
    await this.#ended;
    if (!isCutOff) while (this.#waiting) await this.#try(this.#waiting);
  }

  async #write(): Promise<void> {
    while (this.#isWriting) {
      this.#waiting ??= this.#begin();
      if (!(await this.#try(this.#waiting))) await pause(WAIT_MS);
      else if (this.rest > 0) await pause(this.rest * (0.5 + Math.random()));
    }
  }

  async #try(mutation: Mutation): Promise<boolean> {
    const answer = await this.#send(mutation);
    if (!answer) return false;
    this.#waiting = undefined;
    this.waits.push(performance.now() - this.#sentAt);
    if ("refused" in answer) this.refused.push(`${mutation.name}: ${answer.refused}`);
    else this.acknowledged.push({ ...mutation, version: answer.version });
    return true;
  }

  async #send(mutation: Mutation): Promise<Answer | undefined> {
    try {
      const { status, answers } = await execute(this.person, [mutation]);
      if (status !== 200) this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
      return answers[0];
    } catch {
      return undefined;
    }
  }

  #begin(): Mutation {
    this.#sentAt = performance.now();
    return this.#next();
  }

  #next(): Mutation {
    this.#written += 1;
    const text = this.textOf(this.#written);
    if (this.#cards.length < this.most && this.#written % 4 !== 0) {
      const id = randomUUID();
      this.#cards.push(id);
      return mutationOf("touchpoints.add", { id, text, stage: "fmot" });
    }
    const id = this.#cards[this.#written % this.#cards.length];
    if (this.#cards.length < this.most || this.#written % 2 === 0) return mutationOf("touchpoints.edit", { id, text });
    this.#cards.splice(this.#cards.indexOf(id ?? ""), 1);
    return mutationOf("touchpoints.remove", { id });
  }
}

/** Which acknowledged commands the journal does not hold exactly once, at the version that was answered. */
export function lostOrDoubled(sqlite: Database, writers: readonly Writer[]): string[] {
  const find = sqlite
    .prepare<[string, string, string], number>(
      "select version from journal where workshop_id = ? and actor_id = ? and mutation_id = ?",
    )
    .pluck();
  return writers.flatMap(({ person, acknowledged }) =>
    acknowledged.flatMap(({ mid, name, version }) => {
      const rows = find.all(person.workshopId, person.id, mid);
      return rows.length === 1 && rows[0] === version ? [] : [`${name} answered ${version}, stored as [${rows}]`];
    }),
  );
}
