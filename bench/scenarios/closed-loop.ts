import { Room } from "../room";
import { inBlocks, pick, type Scenario, strangers } from "../scenario";
import type { Seeded } from "../seed";
import type { Server } from "../servers";
import { cardText } from "../workshop";

/** Commands under way at any time. */
const CALLERS = 32;
const WARM_UP_SECONDS = 0.6;

/** As many commands as it takes, everybody looking (row 2), and what durability costs (row 13). */
export const closedLoop: Scenario = {
  name: "closed-loop",
  prepare(seeding, { isQuick, people, blocks, seconds }) {
    const workshop = seeding.workshop({ phase: "collect", people, cards: people });
    return async ({ product, limit, normal }) => {
      const runs = await inBlocks(
        blocks,
        () => measure(limit, strangers(workshop), seconds),
        () => measure(product, workshop, seconds),
      );
      const ratios = {
        rateRatio: runs.map(({ a, b }) => b.rate / a.rate),
        rate: runs.map(({ b }) => b.rate),
        limitRate: runs.map(({ a }) => a.rate),
        commandMicros: runs.map(({ b }) => b.micros),
        limitCommandMicros: runs.map(({ a }) => a.micros),
      };
      if (isQuick) return ratios;
      const fast = await normal();
      const durable = await inBlocks(
        blocks,
        () => measure(fast, workshop, seconds),
        () => measure(product, workshop, seconds),
      );
      return { ...ratios, durability: durable.map(({ a, b }) => b.rate / a.rate) };
    };
  },
};

/** Everybody rewords their own card again and again: the workshop stays as large as it was. */
async function measure(server: Server, workshop: Seeded, seconds: number) {
  const room = await Room.open(server, workshop);
  await reword(room, workshop, WARM_UP_SECONDS);
  await room.settle();
  const before = await server.usage();
  const began = performance.now();
  const { commands, version } = await reword(room, workshop, seconds);
  const elapsed = performance.now() - began;
  await room.settle(version);
  const after = await server.usage();
  await room.verify();
  room.close();
  return { rate: (commands * 1000) / elapsed, micros: ((after.cpuMs - before.cpuMs) * 1000) / commands };
}

async function reword({ seats }: Room, { cardIds }: Seeded, seconds: number) {
  const end = performance.now() + seconds * 1000;
  const done = { commands: 0, version: 0 };
  const call = async (caller: number) => {
    for (let i = caller; performance.now() < end; i += CALLERS) {
      const seat = i % seats.length;
      const args = { id: pick(cardIds, seat), text: cardText(i) };
      const version = await pick(seats, seat).execute("touchpoints.edit", args);
      done.commands += 1;
      done.version = Math.max(done.version, version);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  return done;
}
