import { describe, expect, it } from "vitest";
import { momentOf, scenario, uuid } from "./scenario";
import { dotId, estimateId, idOf, ratingId, reRatingId, Tables } from "./state";

describe("records in memory", () => {
  it("are found by the id of their kind, ballots by person and moment", () => {
    const dot = { voteRound: 1, participantId: "p", momentId: "m", dots: 2 };
    expect(idOf("dot", dot)).toBe(dotId(1, "p", "m"));
    expect(
      idOf("rating", { participantId: "p", momentId: "m", importance: 1, satisfaction: null, experience: null }),
    ).toBe(ratingId("p", "m"));
    expect(idOf("estimate", { participantId: "p", actionId: "a", effect: 1, effort: 1 })).toBe(estimateId("p", "a"));
    expect(idOf("closingRating", { participantId: "p", value: 3 })).toBe("p");
    expect(idOf("reRating", { checkInId: "c", momentId: "m", raterId: "r", satisfaction: 3 })).toBe(
      reRatingId("c", "m", "r"),
    );
    const tables = new Tables([["dot", dot]]);
    expect(tables.get("dot", "1:p:m")).toBe(dot);
    expect([...tables.all("rating")]).toEqual([]);
  });

  it("come and go by writes", () => {
    const { tables } = scenario({ records: [momentOf(1)] });
    const id = uuid("moment 1");
    tables.apply([{ kind: "moment", id, record: null, before: tables.get("moment", id) }]);
    expect(tables.get("moment", id)).toBeUndefined();
  });

  it("do not make sense without a workshop", () => {
    expect(() => new Tables().workshop()).toThrow("without a workshop");
  });
});
