import { randomUUID } from "node:crypto";
import { Room, until } from "../room";
import { evenly, pick } from "../scenario";
import type { Seeded } from "../seed";
import type { Server } from "../servers";
import { p95 } from "../statistics";
import { cardText, stageOf } from "../workshop";

interface Card {
  sentAt: number;
  /** Screens that have not seen it yet. */
  missing: number;
  lastAt: number;
}

export interface Load {
  /** Cards per second. */
  rate: number;
  seconds: number;
}

const WARM_UP_SECONDS = 0.6;

/** Cards written into a room, each followed to the last screen. */
export class Cards {
  readonly #cards = new Map<string, Card>();
  frames = 0;

  constructor(readonly room: Room) {
    room.onFrame((frame) => {
      this.frames += 1;
      if (frame.full) return;
      for (const [, id] of frame.put) this.#seen(id);
    });
  }

  /** @returns milliseconds from the tap to the last screen, by card */
  async write({ rate, seconds }: Load): Promise<number[]> {
    this.#cards.clear();
    await evenly(Math.round(rate * seconds), seconds, async (i) => {
      const id = randomUUID();
      this.#cards.set(id, { sentAt: performance.now(), missing: this.room.seats.length, lastAt: 0 });
      await pick(this.room.seats, i * 7).execute("touchpoints.add", { id, text: cardText(i), stage: stageOf(i) });
    });
    const cards = [...this.#cards.values()];
    await until(() => cards.every(({ missing }) => missing <= 0), "a card does not reach all screens");
    return cards.map(({ sentAt, lastAt }) => lastAt - sentAt);
  }

  #seen(id: string): void {
    const card = this.#cards.get(id);
    if (!card) return;
    card.missing -= 1;
    card.lastAt = performance.now();
  }
}

/** Writes cards at that rate in an open round with everybody looking, and says what each cost. */
export async function measureCards(server: Server, workshop: Seeded, load: Load) {
  const room = await Room.open(server, workshop);
  const cards = new Cards(room);
  await cards.write({ ...load, seconds: WARM_UP_SECONDS });
  await room.settle();
  const before = await server.usage();
  const bytesBefore = bytesOf(room);
  cards.frames = 0;
  const latencies = await cards.write(load);
  await room.settle();
  const after = await server.usage();
  const measured = {
    ms: p95(latencies),
    frameMicros: ((after.cpuMs - before.cpuMs) * 1000) / cards.frames,
    changeBytes: (bytesOf(room) - bytesBefore) / room.raw.length / latencies.length,
  };
  await room.verify();
  room.close();
  return measured;
}

const bytesOf = (room: Room): number => room.raw.reduce((sum, screen) => sum + screen.bytes, 0);
