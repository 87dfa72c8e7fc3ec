import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATES } from "../phases";
import { momentOf, START, scenario, touchpointOf, uuid } from "../scenario";
import { dotId } from "../state";
import { workshopFile } from "./format.schema";
import { comparable, fileOf, importOf } from "./portable.testing";
import { findFault } from "./soundness";
import { toPortable } from "./to-portable";

describe("a workshop as a file", () => {
  it("[B9] is the same after export, import and export, whatever the workshop", () => {
    const given = fc.record({
      seed: fc.nat(),
      phase: fc.constantFrom(...STATES),
      anonymity: fc.constantFrom("named" as const, "anonymous" as const),
      moments: fc.integer({ min: 1, max: 8 }),
      cards: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(given, (each) => {
        const first = toPortable(importOf(fileOf(each), "first").tables, START);
        expect(findFault(workshopFile.parse(first))).toBeUndefined();
        const second = toPortable(importOf(first, "second").tables, START + 1);
        expect(comparable(second)).toEqual(comparable(first));
      }),
      { numRuns: 100 },
    );
  });

  it("[P11] holds everything the file held that it was made from", () => {
    const file = fileOf({ seed: 5 });
    const again = toPortable(importOf(file).tables, START);
    for (const list of [
      "touchpoints",
      "moments",
      "evidence",
      "ideas",
      "actions",
      "checkIns",
      "snapshots",
      "parkingLot",
      "suggestions",
    ] as const)
      expect(again[list]).toHaveLength(file[list].length);
    const { tieBreak, ...workshop } = again.workshop;
    const { tieBreak: wanted, ...rest } = file.workshop;
    expect(workshop).toEqual({ ...rest, erasedAt: "2026-06-01T00:00:00.000Z" });
    expect(tieBreak?.result.map(({ dots }) => dots)).toEqual(wanted?.result.map(({ dots }) => dots));
  });

  it("[P3] tells of an anonymous workshop neither people nor times nor the order of cards", () => {
    const late = { createdAt: START + 1, updatedAt: START + 2 };
    const { tables, participants } = scenario({
      phase: "vote",
      records: [
        momentOf(1),
        momentOf(2),
        touchpointOf(1, { ...late, text: "B", displayOrder: null, participantId: uuid("participant 1") }),
        touchpointOf(2, { ...late, text: "A", displayOrder: null, participantId: uuid("participant 2") }),
        ["dot", { voteRound: 1, participantId: uuid("participant 1"), momentId: uuid("moment 1"), dots: 2 }],
      ],
    });
    expect(tables.get("dot", dotId(1, uuid("participant 1"), uuid("moment 1")))).toBeDefined();
    const file = toPortable(tables, START);
    expect(file.participants).toEqual([]);
    expect(file.touchpoints.map(({ text }) => text)).toEqual(["A", "B"]);
    const text = JSON.stringify(file);
    for (const { id } of participants) expect(text).not.toContain(id);
    for (const secret of [
      "Person 1",
      "ABCD2345",
      '"dots":2',
      "seq",
      "secretHash",
      "joinCode",
      new Date(START + 1).toISOString(),
    ])
      expect(text).not.toContain(secret);
  });

  it("names people in a named workshop, but nobody who was removed", () => {
    const { tables } = scenario({
      phase: "cluster",
      workshop: { anonymity: "named" },
      records: [
        touchpointOf(1, { participantId: uuid("participant 1") }),
        touchpointOf(2, { participantId: uuid("participant 2") }),
      ],
    });
    const removed = tables.get("participant", uuid("participant 2"));
    if (removed) tables.set("participant", removed.id, { ...removed, status: "removed" });
    const file = toPortable(tables, START);
    expect(file.participants.map(({ displayName }) => displayName)).toEqual(["Person 1", "Person 3"]);
    expect(file.touchpoints.map(({ authorId }) => authorId)).toEqual([uuid("participant 1"), undefined]);
  });

  it("keeps results to itself before the reveal, also after moving back", () => {
    const revealed = importOf(fileOf({ phase: "reveal" })).tables;
    expect(toPortable(revealed, START).snapshots).toHaveLength(1);
    const workshop = revealed.workshop();
    revealed.set("workshop", workshop.id, { ...workshop, phase: "vote", erasedAt: null });
    const file = toPortable(revealed, START);
    expect(file.snapshots).toEqual([]);
    expect(file.moments.every((moment) => !("shortlisted" in moment) && !("confirmedAsTruth" in moment))).toBe(true);
  });

  it("leaves references out whose target is gone", () => {
    const { tables } = scenario({
      phase: "cluster",
      records: [
        touchpointOf(1, { momentId: uuid("gone") }),
        [
          "evidence",
          {
            id: uuid("e"),
            participantId: null,
            kind: "review",
            sentiment: 0,
            text: "x",
            url: null,
            occurredOn: null,
            count: null,
            momentId: null,
            touchpointId: uuid("gone"),
          },
        ],
      ],
    });
    const file = toPortable(tables, START);
    expect(file.touchpoints[0]?.momentId).toBeNull();
    expect(file.evidence[0]?.touchpointId).toBeNull();
  });
});
