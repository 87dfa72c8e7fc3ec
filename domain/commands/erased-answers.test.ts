import { describe, expect, it } from "vitest";
import { scenario, uuid } from "../scenario";
import { personId } from "./ballots.testing";
import { hasErased } from "./erased-answers";

describe("answers that erasure has taken from their people", () => {
  const records = [
    ["estimate", { participantId: uuid("ballot"), actionId: uuid("action"), effect: 3, effort: 2 }],
    ["closingRating", { participantId: personId(1), value: 4 }],
  ] as const;

  it("are those of nobody who takes part, and only once erasure has been", () => {
    const erased = scenario({ phase: "commit", workshop: { erasedAt: 1 }, records }).tables;
    expect(hasErased(erased, "estimate", uuid("action"))).toBe(true);
    expect(hasErased(erased, "estimate", uuid("another"))).toBe(false);
    expect(hasErased(erased, "closingRating")).toBe(false);
    expect(hasErased(scenario({ phase: "commit", records }).tables, "estimate", uuid("action"))).toBe(false);
  });
});
