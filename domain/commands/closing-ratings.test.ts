import { describe, expect, it } from "vitest";
import { scenario } from "../scenario";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

describe("rating the workshop at the end", () => {
  it("takes the place of an earlier tap, and tells that the summary has changed", () => {
    const s = scenario({ phase: "commit" });
    const anna = s.participants[0] as Actor;
    s.run(anna, "closingRatings.set", { value: 2 });
    expect(s.run(anna, "closingRatings.set", { value: 5 }).touched()).toEqual([
      ["closingRating", anna.id, anna.id],
      ["closingSummary", "all"],
    ]);
    expect([...s.tables.all("closingRating")]).toEqual([{ participantId: anna.id, value: 5 }]);
    expect(s.run(anna, "closingRatings.set", { value: 5 }).touched()).toEqual([]);
  });

  it("is over once whose ratings are whose has been erased, so that nobody rates twice", () => {
    const s = scenario({ phase: "commit" });
    const [anna, ben] = s.participants as [Actor, Actor];
    s.run(anna, "closingRatings.set", { value: 2 });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    for (const person of [anna, ben]) expect(s.refusal(person, "closingRatings.set", { value: 5 })).toBe("anonymised");
    const early = scenario({ phase: "commit", workshop: { erasedAt: 1 } });
    early.run(ben, "closingRatings.set", { value: 3 });
    early.run(ben, "closingRatings.set", { value: 5 });
    expect([...early.tables.all("closingRating")]).toHaveLength(1);
  });

  it.each([0, 1, 5, 6, 2.5, null])("takes whole numbers from 1 to 5: %j", (value) => {
    expect(SCHEMAS["closingRatings.set"].safeParse({ value }).success).toBe(value === 1 || value === 5);
  });

  it("is for people who joined, in commit", () => {
    const s = scenario({ phase: "commit" });
    expect(s.refusal(s.facilitator, "closingRatings.set", { value: 1 })).toBe("not_joined");
    for (const phase of ["plan", "closed"] as const) {
      const other = scenario({ phase });
      expect(other.refusal(other.participants[0] as Actor, "closingRatings.set", { value: 1 })).toBe("wrong_phase");
    }
  });
});
