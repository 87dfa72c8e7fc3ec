import fc from "fast-check";
import { afterAll, beforeAll, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { BallotHistory, histories } from "./ballot-history";

/** Ten thousand with the usual five thousand seeds. */
const HISTORIES = 2 * Number(process.env.SOAK_SEEDS ?? "5000");
const HOUR_MS = 3_600_000;

let store: TemporaryStore;
let played = 0;
beforeAll(() => {
  store = temporaryStore();
  store.sqlite.pragma("synchronous = OFF");
});
afterAll(() => store.dispose());

it(
  `[F18] ballots and phases are as if one command ran after the other: ${HISTORIES} histories`,
  () => {
    fc.assert(
      fc.property(histories, (steps) => new BallotHistory(store, (played += 1)).play(steps)),
      { numRuns: HISTORIES },
    );
  },
  HOUR_MS,
);
