import fc from "fast-check";
import { afterAll, beforeAll, describe, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { BallotHistory, histories } from "./ballot-history";

let store: TemporaryStore;
let played = 0;
beforeAll(() => {
  store = temporaryStore();
  store.sqlite.pragma("synchronous = OFF");
});
afterAll(() => store.dispose());

describe("[F18] ballots and phases", () => {
  it("are as if one command ran after the other, for everybody and after every message: 500 histories", () => {
    fc.assert(
      fc.property(histories, (steps) => new BallotHistory(store, (played += 1)).play(steps)),
      { numRuns: 500 },
    );
  }, 120_000);
});
