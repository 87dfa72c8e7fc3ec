import { setTimeout as wait } from "node:timers/promises";
import { NoScore, until } from "../room";
import type { Scenario } from "../scenario";
import { RawScreen } from "../screen";

const WARM_UP = 10;

/** What each phone that is only connected costs in memory (row 6). First of all, while the process is fresh. */
export const idleMemory: Scenario = {
  name: "idle-memory",
  prepare(seeding, { storm: { people } }) {
    const workshop = seeding.workshop({ phase: "collect", people: people + WARM_UP, cards: 100 });
    return async ({ product }) => {
      const open = async (from: number, to: number) => {
        const screens: RawScreen[] = [];
        for (const { cookie } of workshop.people.slice(from, to)) {
          const look = { origin: product.origin, workshopId: workshop.id, surface: "phone", cookie } as const;
          screens.push(new RawScreen(look));
          if (screens.length % 20 === 0) await wait(30);
        }
        await until(() => screens.every(({ version }) => version >= 0), "a screen gets no snapshot");
        return screens;
      };
      const first = await open(0, WARM_UP);
      await wait(300);
      const before = await product.usage({ collect: true });
      const screens = await open(WARM_UP, WARM_UP + people);
      await wait(700);
      const after = await product.usage({ collect: true });
      const fault = screens.flatMap(({ faults }) => faults)[0];
      if (fault !== undefined) throw new NoScore(fault);
      for (const screen of [...first, ...screens]) screen.close();
      return {
        memory: [(after.heapBytes - before.heapBytes) / people / 1024],
        memoryRss: [(after.rssBytes - before.rssBytes) / people / 1024],
      };
    };
  },
};
