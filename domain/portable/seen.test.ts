import { describe, expect, it } from "vitest";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { bySaying, Places, seen, seenMoments, seenPeople } from "./seen";

describe("what a file may hold", () => {
  it("is what facilitators see: cards without author or time, no ballots", () => {
    const { tables } = scenario({
      phase: "vote",
      records: [
        touchpointOf(1, { participantId: uuid("participant 1"), seq: 9 }),
        ["dot", { voteRound: 1, participantId: uuid("participant 1"), momentId: uuid("moment 1"), dots: 1 }],
      ],
    });
    expect(seen(tables, "touchpoint")[0]).toMatchObject({ participantId: null, seq: 0, createdAt: 0 });
    expect(seen(tables, "dot")).toEqual([]);
    expect(seenPeople(tables)).toEqual([]);
  });

  it("has the moments in the order that breaks ties", () => {
    const { tables } = scenario({
      phase: "rate",
      records: [momentOf(1, { seq: 2 }), momentOf(2, { seq: 1, shortlisted: false })],
    });
    expect(
      seenMoments(tables).map(({ moment, view }) => [moment.title, view.shortlisted, view.confirmedAsTruth]),
    ).toEqual([
      ["Moment 2", false, undefined],
      ["Moment 1", true, undefined],
    ]);
  });

  it("sorts by what is said, and keeps the order of what says the same", () => {
    const rows = [
      { text: "b", n: 1 },
      { text: "a", n: 2 },
      { text: "a", n: 3 },
    ];
    expect(bySaying(rows, ({ text }) => text).map(({ n }) => n)).toEqual([2, 3, 1]);
  });

  it("knows where things stand, list by list", () => {
    const places = new Places();
    places.add("moments", [{ id: "a" }, { id: "b" }]);
    expect([places.of("moments", "b"), places.of("ideas", "b"), places.of("moments", null)]).toEqual([1, null, null]);
    expect([places.known("moments", "a"), places.known("moments", "c"), places.known("moments", undefined)]).toEqual([
      "a",
      null,
      null,
    ]);
  });
});
