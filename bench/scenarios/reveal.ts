import { setTimeout as wait } from "node:timers/promises";
import { executor } from "../client";
import { Room, until } from "../room";
import { pick, type Scenario } from "../scenario";
import type { Seeded } from "../seed";
import type { Server } from "../servers";
import { p95 } from "../statistics";
import { Cards } from "./cards";

const MOMENTS = 60;
const DOTS_EACH = 10;
const CARDS_PER_SECOND = 10;
/** Before and after: the delay is that of a server under load, and of the resamples that follow. */
const AROUND_MS = 700;

/** A result appears on all screens (row 5) while another room goes on collecting (row 10). */
export const reveal: Scenario = {
  name: "reveal",
  prepare(seeding, { people, blocks }) {
    const rated = { phase: "rate", people, cards: MOMENTS, moments: MOMENTS, dots: people * DOTS_EACH, rated: true };
    const workshops = Array.from({ length: blocks }, () => seeding.workshop({ ...rated, phase: "rate" }));
    const collecting = seeding.workshop({ phase: "collect", people, cards: people });
    return async ({ product }) => {
      const busy = await Room.open(product, collecting);
      const cards = new Cards(busy);
      const runs = [];
      for (const workshop of workshops) {
        runs.push(await measure(product, workshop, cards));
      }
      await busy.verify();
      busy.close();
      return { revealMs: runs.map(({ ms }) => ms), loopMs: runs.map(({ loopMs }) => loopMs) };
    };
  },
};

async function measure(product: Server, workshop: Seeded, cards: Cards) {
  const room = await Room.open(product, workshop);
  const seen = new Map<number, number>();
  room.onFrame((frame, seat) => {
    if (frame.full && !seen.has(seat)) seen.set(seat, performance.now());
  });
  const move = executor(product.origin, workshop.id, "cockpit", workshop.facilitator);
  await product.usage({ reset: true });
  const writing = cards.write({ rate: CARDS_PER_SECOND, seconds: (3 * AROUND_MS) / 1000 });
  await wait(AROUND_MS);
  const began = performance.now();
  await move("run.movePhase", { to: "reveal", expectedRevision: 0 });
  await until(() => seen.size === room.seats.length, "a screen does not get the result");
  await writing;
  const { loopP99Ms } = await product.usage({ reset: true });
  await room.settle();
  await room.verify();
  room.close();
  return { ms: p95([...seen.keys()].map((seat) => pick([...seen.values()], seat) - began)), loopMs: loopP99Ms };
}
