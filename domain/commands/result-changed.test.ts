import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { STATES } from "../phases";
import { scenario } from "../scenario";
import { resultChanged } from "./result-changed";

describe("a change of what the ranking is made of", () => {
  it("concerns the result from the reveal on", () => {
    const concerned = STATES.filter((phase) => {
      const tx = new Draft(scenario({ phase }).tables, { now: 0, seed: "0" });
      resultChanged(tx);
      return tx.touched().length > 0;
    });
    expect(concerned).toEqual(["reveal", "ideate", "plan", "commit", "closed"]);
  });
});
