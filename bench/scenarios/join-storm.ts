import { clientOf } from "../client";
import { compare, NoScore, until } from "../room";
import { evenly, type Scenario } from "../scenario";
import { RawScreen } from "../screen";
import type { Server } from "../servers";
import { p95 } from "../statistics";

/** A lecture hall scans the code: everybody joins from one address and keeps looking (row 4). */
export const joinStorm: Scenario = {
  name: "join-storm",
  prepare(seeding, { storm }) {
    const { id, joinCode } = seeding.workshop({ phase: "lobby", people: 0, cards: 0 });
    return async ({ product }) => {
      const screens: RawScreen[] = [];
      const joined = await evenly(storm.people, storm.seconds, async (i) => {
        const began = performance.now();
        const cookie = await join(product, joinCode, i).catch(() => undefined);
        const ms = performance.now() - began;
        if (cookie === undefined) return { ms, isIn: false };
        screens.push(new RawScreen({ origin: product.origin, workshopId: id, surface: "phone", cookie }));
        return { ms, isIn: true };
      });
      await until(() => screens.every(({ version }) => version >= screens.length), "not all see everybody");
      await verify(screens);
      for (const screen of screens) screen.close();
      return {
        joinErrors: [joined.filter(({ isIn }) => !isIn).length],
        joinMs: [p95(joined.map(({ ms }) => ms))],
      };
    };
  },
};

async function join({ origin }: Server, code: string, i: number): Promise<string> {
  let cookie = "";
  await clientOf(origin, "", (given) => (cookie = given)).join.enter.mutate({ code, name: `Guest ${i + 1}` });
  return cookie;
}

async function verify(screens: readonly RawScreen[]): Promise<void> {
  const fault = screens.flatMap(({ faults }) => faults)[0];
  if (fault !== undefined) throw new NoScore(fault);
  for (let i = 0; i < screens.length; i += 10) await Promise.all(screens.slice(i, i + 10).map(compare));
}
