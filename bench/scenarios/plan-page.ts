import { send } from "../client";
import { NoScore } from "../room";
import type { Scenario } from "../scenario";
import { p95 } from "../statistics";

const ACTIONS = 40;
const LOADS = 30;

/** The plan as a page, rendered by the server for a facilitator. */
export const planPage: Scenario = {
  name: "plan-page",
  prepare(seeding) {
    const { id, facilitator } = seeding.workshop({
      phase: "plan",
      people: 30,
      cards: 60,
      moments: 30,
      dots: 200,
      rated: true,
      actions: ACTIONS,
    });
    return async ({ product: { origin } }) => {
      const times: number[] = [];
      let bytes = 0;
      for (let i = 0; i <= LOADS; i += 1) {
        const began = performance.now();
        const { ok, status, text } = await send(`${origin}/w/${id}/plan`, { headers: { cookie: facilitator } });
        if (i > 0) times.push(performance.now() - began);
        if (!ok || !text.includes("step 40")) throw new NoScore(`the plan page answers ${status} or lacks actions`);
        bytes = Buffer.byteLength(text);
      }
      return { planMs: [p95(times)], planKb: [bytes / 1000] };
    };
  },
};
