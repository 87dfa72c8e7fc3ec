import { NoScore, Room, until } from "../room";
import { evenly, pick, type Scenario } from "../scenario";
import { p95 } from "../statistics";

const DOTS_EACH = 6;
const PER_SECOND = 60;

/** Half of the people vote while the other half looks: nothing may tell them, not even the moment of a message. */
export const secretVote: Scenario = {
  name: "secret-vote",
  prepare(seeding, { people }) {
    const workshop = seeding.workshop({ phase: "vote", people, cards: 30, moments: 30 });
    return async ({ product }) => {
      const room = await Room.open(product, workshop);
      const voters = room.seats.slice(0, Math.ceil(people / 2));
      const told = new Set<number>();
      room.onFrame((frame, seat) => {
        if (!frame.tick) told.add(seat);
      });
      const before = await product.usage();
      const count = voters.length * DOTS_EACH;
      const times = await evenly(count, count / PER_SECOND, async (i) => {
        const began = performance.now();
        const momentId = pick(workshop.momentIds, i);
        await pick(voters, i).execute("dots.set", { momentId, dots: 1 + (Math.floor(i / voters.length) % 3) });
        return performance.now() - began;
      });
      await until(() => voters.every((_, seat) => told.has(seat)), "a voter is not told of their own dots");
      await room.settle();
      const after = await product.usage();
      if ([...told].some((seat) => seat >= voters.length)) throw new NoScore("somebody was told of a secret vote");
      await room.verify();
      room.close();
      return { voteMs: [p95(times)], voteMicros: [((after.cpuMs - before.cpuMs) * 1000) / count] };
    };
  },
};
