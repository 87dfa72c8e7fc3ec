import { inBlocks, pick, type Scenario, strangers } from "../scenario";
import { measureCards } from "./cards";

/** Slower than frames are merged, faster than a room writes. */
const PACED_PER_SECOND = 10;
/** Several changes in each frame. */
const MERGED_PER_SECOND = 60;

/** Cards in an open round of collecting, on all screens at once (rows 1, 3 and 8). */
export const pacedCards: Scenario = {
  name: "paced-cards",
  prepare(seeding, { people, blocks, seconds }) {
    const size = { phase: "collect", people, cards: people } as const;
    const workshops = Array.from({ length: 2 * blocks }, () => seeding.workshop(size));
    const merged = seeding.workshop(size);
    return async ({ product, limit }) => {
      const load = { rate: PACED_PER_SECOND, seconds };
      const results = await inBlocks(
        blocks,
        (run) => measureCards(limit, strangers(pick(workshops, run)), load),
        (run) => measureCards(product, pick(workshops, run), load),
      );
      const { changeBytes } = await measureCards(product, merged, { rate: MERGED_PER_SECOND, seconds });
      return {
        cardRatio: results.map(({ a, b }) => b.ms / a.ms),
        frameRatio: results.map(({ a, b }) => b.frameMicros / a.frameMicros),
        changeBytes: [changeBytes],
        cardMs: results.map(({ b }) => b.ms),
        limitCardMs: results.map(({ a }) => a.ms),
        frameMicros: results.map(({ b }) => b.frameMicros),
        limitFrameMicros: results.map(({ a }) => a.frameMicros),
      };
    };
  },
};
