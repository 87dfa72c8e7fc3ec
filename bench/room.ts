import { setTimeout as wait } from "node:timers/promises";
import type { Frame, Surface } from "@/domain/wire";
import { type Execute, executor } from "./client";
import { ReplicaScreen } from "./replica-screen";
import { type Look, RawScreen, type Screen } from "./screen";
import type { Person, Seeded } from "./seed";
import type { Server } from "./servers";

/** A run whose figures may not be used: something was refused, lost, doubled, or is not what the server holds. */
export class NoScore extends Error {}

/** Of a hundred screens so many are real replicas; more, and the generator would be what is measured. */
const REPLICAS = 5;
const LONGEST_MS = 45_000;

export interface Seat extends Person {
  screen: Screen;
  execute: Execute;
}

/** Everybody of a workshop with their phone in hand: a stream each, and commands over HTTP. */
export class Room {
  readonly #onFrame: ((frame: Frame, seat: number) => void)[] = [];

  private constructor(
    readonly server: Server,
    readonly seats: Seat[],
  ) {}

  static async open(server: Server, { id, people }: Pick<Seeded, "id" | "people">, surface: Surface = "phone") {
    const room = new Room(server, []);
    for (const [i, person] of people.entries()) {
      const look = { origin: server.origin, workshopId: id, surface, cookie: person.cookie };
      const screen = room.#screen({ ...look, onFrame: (frame) => room.#hear(frame, i) }, person, i);
      room.seats.push({ ...person, screen, execute: executor(server.origin, id, surface, person.cookie) });
      if (i % 25 === 24) await wait(10);
    }
    await until(() => room.seats.every(({ screen }) => screen.version >= 0), "a screen gets no snapshot");
    return room;
  }

  #screen(look: Look, person: Person, i: number): Screen {
    const isReplica = Math.floor((i * REPLICAS) / 100) !== Math.floor(((i + 1) * REPLICAS) / 100);
    return isReplica ? new ReplicaScreen(look, person.id) : new RawScreen(look);
  }

  #hear(frame: Frame, seat: number): void {
    for (const listener of this.#onFrame) listener(frame, seat);
  }

  /** @returns a function that ends it */
  onFrame(listener: (frame: Frame, seat: number) => void): () => void {
    this.#onFrame.push(listener);
    return () => void this.#onFrame.splice(this.#onFrame.indexOf(listener), 1);
  }

  get raw(): Screen[] {
    return this.seats.map(({ screen }) => screen).filter((screen) => screen instanceof RawScreen);
  }

  /** Waits until all screens have come to the same version, or at least to `version`, and stay there. */
  async settle(version = 0): Promise<void> {
    await until(() => this.seats.every(({ screen }) => screen.version >= version), `not all reach version ${version}`);
    await wait(120);
  }

  /** @throws NoScore unless every screen shows what the server would show it now */
  async verify(): Promise<void> {
    for (const { screen } of this.seats) {
      const [fault] = screen.faults;
      if (fault !== undefined) throw new NoScore(fault);
    }
    for (let i = 0; i < this.seats.length; i += 10)
      await Promise.all(this.seats.slice(i, i + 10).map(({ screen }) => compare(screen)));
  }

  close(): void {
    for (const { screen } of this.seats) screen.close();
  }
}

/**
 * On a busy machine the last frame may still be on its way: what differs only for a while is late, not wrong.
 * @throws NoScore
 */
export async function compare(screen: Screen): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    const difference = screen.differenceFrom(await snapshotOf(screen.look));
    if (difference === undefined) return;
    if (performance.now() > end) throw new NoScore(difference);
    await wait(250);
  }
}

/** What a page opened just now would begin with. */
export async function snapshotOf({ cursor: _, ...look }: Look): Promise<Frame> {
  let first: Frame | undefined;
  const screen = new RawScreen({ ...look, onFrame: (frame) => (first ??= frame) });
  await until(() => first !== undefined, "no snapshot");
  screen.close();
  if (!first) throw new NoScore("no snapshot");
  return first;
}

/** @throws NoScore if it takes too long */
export async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!isSo()) {
    if (performance.now() > end) throw new NoScore(otherwise);
    await wait(5);
  }
}
