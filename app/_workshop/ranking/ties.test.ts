import { expect, it } from "vitest";
import { tieEdges } from "./ties";

it("draws one bracket around neighbours that are practically equal", () => {
  const ranking = [false, false, true, true, false, false, true].map((tiedWithPrevious, i) => ({
    id: `m${i + 1}`,
    tiedWithPrevious,
  }));
  expect([...tieEdges(ranking)]).toEqual([
    ["m2", "start"],
    ["m3", "middle"],
    ["m4", "end"],
    ["m6", "start"],
    ["m7", "end"],
  ]);
});
