import { execute } from "./commands/execute";
import type { Actor, Command } from "./commands/rule";
import { Draft } from "./draft";
import type { IndexedKind, IndexOf, NumberedKind } from "./indexes";
import type { Kind, RecordOf } from "./records";
import { type StateReader, Tables } from "./state";
import { cardCounts, unpacked } from "./view/card-counts";
import { hydrate } from "./view/hydrate";
import { isDerived } from "./view/project";
import type { CardCounts, DerivedViews } from "./view/views";
import { areCardsPublic } from "./view/visibility";
import type { Answer, Cursor, Frame, Mutation, WireKind } from "./wire";

interface Pending extends Mutation {
  seed: string;
  /** Set once the server has accepted it: kept until a frame reaches that version, so that nothing flickers. */
  acknowledged?: number;
}

/** Commands by name. */
export type Rules = Readonly<Record<string, Command<never>>>;

export interface ReplicaOptions {
  actor: Actor;
  now: () => number;
  /** Rules that run here; more may be learnt later. Commands without a rule wait for the server. */
  rules?: Rules;
}

/**
 * What one browser knows of a workshop: the records the server sent, and the person's own commands that wait for an
 * answer replayed on top by the same rules the server runs.
 */
export class Replica {
  readonly #actor: Actor;
  readonly #now: () => number;
  readonly #me: string | undefined;
  #base = new Tables();
  #derived = new Map<string, unknown>();
  #counts: CardCounts | undefined;
  #cursor: Cursor | null = null;
  #pending: Pending[] = [];
  #rules: Rules;
  #view: StateReader = this.#base;

  constructor({ actor, now, rules = {} }: ReplicaOptions) {
    this.#rules = rules;
    this.#actor = actor;
    this.#now = now;
    this.#me = actor.role === "participant" ? actor.id : undefined;
  }

  /** Takes up further rules, so that their commands show at once too; without them they wait for the server. */
  learn(rules: Rules): void {
    this.#rules = rules;
    this.#replay();
  }

  get cursor(): Cursor | null {
    return this.#cursor;
  }

  get pending(): readonly Mutation[] {
    return this.#pending.filter((command) => command.acknowledged === undefined);
  }

  /** True unless a frame is still to come that holds commands already answered. */
  get isConfirmed(): boolean {
    return this.#pending.every(({ acknowledged }) => acknowledged === undefined);
  }

  /** The records as the person should see them now; a new object whenever something changed. */
  get view(): StateReader {
    return this.#view;
  }

  /** The records as the server sent them, without what still waits. */
  get sent(): StateReader {
    return this.#base;
  }

  /** A new object whenever something changed. Cards that all may see are counted here: the server does not send that. */
  derived<K extends keyof DerivedViews>(kind: K, id: string): DerivedViews[K] | undefined {
    if (kind === "cardCounts" && this.#cursor !== null && areCardsPublic(this.#base))
      return (this.#counts ??= cardCounts(this.#base)) as DerivedViews[K];
    return this.#derived.get(`${kind} ${id}`) as DerivedViews[K] | undefined;
  }

  /** @returns false if the frame does not join on: the stream must be made anew with the present cursor */
  apply(frame: Frame): boolean {
    if (!frame.tick && !this.#joinsOn(frame)) return false;
    if (frame.full) this.#clear();
    if (!frame.tick) this.#counts = undefined;
    if (this.#goesBack(frame)) this.#pending = this.#pending.filter(({ acknowledged }) => acknowledged === undefined);
    for (const [kind, id, view] of frame.put) this.#put(kind, id, view as object);
    for (const [kind, id] of frame.del ?? []) this.#put(kind, id, null);
    if (!frame.tick) this.#cursor = frame.cur;
    this.#dropDone(frame.done ?? []);
    this.#dropConfirmed();
    this.#replay();
    return true;
  }

  /**
   * Runs a command at once on the replica and remembers it until the server has answered. One that waits already is
   * not added again.
   * @throws Refused where the rule refuses already here
   */
  add(mutation: Mutation, seed: string): void {
    if (this.#pending.some(({ mid }) => mid === mutation.mid)) return;
    this.#run(this.#view, { ...mutation, seed });
    this.#pending.push({ ...mutation, seed });
    this.#replay();
  }

  /** Takes the server's answer to a command: refused ones vanish, accepted ones wait for their frame. */
  answer(mid: string, answer: Answer): void {
    const command = this.#pending.find((pending) => pending.mid === mid);
    if (!command) return;
    if ("refused" in answer || answer.version === 0)
      this.#pending = this.#pending.filter((pending) => pending !== command);
    else command.acknowledged = answer.version;
    this.#dropConfirmed();
    this.#replay();
  }

  #joinsOn({ full, from, cur }: Frame): boolean {
    if (full) return true;
    if (from === null || this.#cursor === null) return false;
    const here = versionOf(this.#cursor);
    return versionOf(from) <= here && here <= versionOf(cur);
  }

  /** The database was restored: what it had accepted since then is gone, and no frame will confirm it. */
  #goesBack({ full, cur }: Frame): boolean {
    return full === true && this.#cursor !== null && versionOf(cur) < versionOf(this.#cursor);
  }

  #clear(): void {
    this.#base = new Tables();
    this.#derived = new Map();
  }

  #put(kind: WireKind, id: string, view: object | null): void {
    if (!isDerived(kind)) this.#base.set(kind, id, view && (hydrate(kind, view, this.#me, id) as RecordOf<Kind>));
    else if (view) this.#derived.set(`${kind} ${id}`, unpacked(kind, view));
    else this.#derived.delete(`${kind} ${id}`);
  }

  #dropConfirmed(): void {
    const here = this.#cursor === null ? -1 : versionOf(this.#cursor);
    this.#pending = this.#pending.filter(({ acknowledged }) => acknowledged === undefined || acknowledged > here);
  }

  /**
   * A frame may overtake the answers of commands it already holds. Done again on top of it, they would draw what has
   * been changed since.
   */
  #dropDone(done: readonly string[]): void {
    const last = this.#pending.findLastIndex(({ mid }) => done.includes(mid));
    this.#pending = this.#pending.slice(last + 1);
  }

  /** Whatever a waiting command does on what has changed below it, the rest of the view stands. */
  #replay(): void {
    let view: StateReader = new View(this.#base);
    for (const command of this.#pending) {
      try {
        view = this.#run(view, command);
      } catch {
        // Not shown; the server answers it.
      }
    }
    this.#view = view;
  }

  #run(view: StateReader, { name, args, seed }: Pending): StateReader {
    const command = Object.hasOwn(this.#rules, name) ? this.#rules[name] : undefined;
    if (!command || command.serverOnly) return view;
    const draft = new Draft(view, { now: this.#now(), seed });
    execute(draft, this.#actor, command, args as never);
    return draft;
  }
}

/** A fresh face for the same records, so that React sees that something changed. */
class View implements StateReader {
  constructor(readonly base: StateReader) {}
  workshop() {
    return this.base.workshop();
  }
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.base.get(kind, id);
  }
  all<K extends Kind>(kind: K): Iterable<RecordOf<K>> {
    return this.base.all(kind);
  }
  count(kind: Kind) {
    return this.base.count(kind);
  }
  where<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string) {
    return this.base.where(kind, index, key);
  }
  countWhere<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string) {
    return this.base.countWhere(kind, index, key);
  }
  last<K extends NumberedKind>(kind: K, isLeftOut?: (id: string) => boolean) {
    return this.base.last(kind, isLeftOut);
  }
}

export const versionOf = (cursor: Cursor): number => Number.parseInt(cursor, 10);
