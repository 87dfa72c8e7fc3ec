import { expect, it } from "vitest";
import { scenario } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { revealed } from "./ballots.testing";

it("completes a snapshot without touching what is not named", () => {
  const s = revealed();
  const inputHash = latestSnapshot(s.tables)?.inputHash ?? "";
  const draft = s.run(s.system, "results.complete", { inputHash, uncertainty: [] });
  expect(draft.touched()).toContainEqual(["result", "latest"]);
  expect(latestSnapshot(s.tables)?.result.ranking.map(({ uncertainty }) => uncertainty)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(s.run(s.system, "results.complete", { inputHash, uncertainty: [] }).writes()).toEqual([]);
});

it("has nothing to complete before the first reveal", () => {
  const s = scenario({ phase: "rate" });
  expect(s.refusal(s.system, "results.complete", { inputHash: "0".repeat(32), uncertainty: [] })).toBe("not_found");
});
