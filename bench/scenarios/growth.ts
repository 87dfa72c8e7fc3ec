import { executor } from "../client";
import { Room } from "../room";
import { evenly, inBlocks, pick, type Scenario } from "../scenario";
import type { Seeded } from "../seed";
import type { Server } from "../servers";

const SCREENS = 50;
const PER_SECOND = 100;
/** Every so manieth command is one of the facilitator that everybody sees. */
const SHARED_EVERY = 10;

/** A vote among 400 moments with 8,000 dots, and among 20 with 200: a command may not cost more (row 7). */
export const growth: Scenario = {
  name: "growth",
  prepare(seeding, { blocks, seconds }) {
    const small = seeding.workshop({ phase: "vote", people: SCREENS, cards: 20, moments: 20, dots: 200 });
    const large = seeding.workshop({ phase: "vote", people: 400, cards: 400, moments: 400, dots: 8000 });
    return async ({ product }) => {
      const runs = await inBlocks(
        blocks,
        (run) => measure(product, small, seconds, run),
        (run) => measure(product, large, seconds, run),
      );
      return {
        growthCpu: runs.map(({ a, b }) => b.micros / a.micros),
        growthBytes: runs.map(({ a, b }) => b.bytes / a.bytes),
        growthMicros: runs.map(({ b }) => b.micros),
      };
    };
  },
};

async function measure(server: Server, workshop: Seeded, seconds: number, run: number) {
  const { id, people, momentIds, facilitator } = workshop;
  const room = await Room.open(server, { id, people: people.slice(0, SCREENS) });
  const lead = executor(server.origin, id, "cockpit", facilitator);
  const act = (i: number) => {
    const round = Math.floor(i / SCREENS);
    if (i % SHARED_EVERY === 0)
      return lead("moments.rename", { momentId: pick(momentIds, i), title: `A moment of run ${run}, renamed as ${i}` });
    const dots = 1 + ((run + round) % 2);
    return pick(room.seats, i).execute("dots.set", { momentId: pick(momentIds, i % SCREENS), dots });
  };
  await evenly(PER_SECOND / 2, 0.5, act);
  await room.settle();
  const before = { ...(await server.usage()), bytes: bytesOf(room) };
  const count = Math.round(PER_SECOND * seconds);
  await evenly(count, seconds, (i) => act(i + PER_SECOND / 2));
  await room.settle();
  const after = { ...(await server.usage()), bytes: bytesOf(room) };
  await room.verify();
  room.close();
  return {
    micros: ((after.cpuMs - before.cpuMs) * 1000) / count,
    bytes: (after.bytes - before.bytes) / count,
  };
}

const bytesOf = (room: Room): number => room.raw.reduce((sum, screen) => sum + screen.bytes, 0);
