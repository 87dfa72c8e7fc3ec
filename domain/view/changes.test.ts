import { describe, expect, it } from "vitest";
import type { Draft } from "../draft";
import type { WorkshopState } from "../phases";
import { evidenceOf, momentOf, type Scenario, scenario, touchpointOf, uuid } from "../scenario";
import { type Changes, changesFor, ownSnapshot, snapshotFor } from "./changes";
import type { Viewer } from "./viewer";

const ANNA = uuid("participant 1");

describe("a snapshot", () => {
  it("is ordered by id, so that no order of creation leaves (I13)", () => {
    const { tables } = scenario({ phase: "cluster", records: Array.from({ length: 40 }, (_, i) => touchpointOf(i)) });
    const ids = snapshotFor(tables, { surface: "phone" })
      .filter(([kind]) => kind === "touchpoint")
      .map(([, id]) => id);
    expect(ids).toHaveLength(40);
    expect(ids).toEqual(ids.toSorted());
  });

  it("holds the shared part once, and each person's own part apart", () => {
    const { tables } = scenario({
      phase: "collect",
      records: [touchpointOf(1, { participantId: ANNA, displayOrder: null })],
    });
    expect(snapshotFor(tables, { surface: "phone" }).some(([kind]) => kind === "touchpoint")).toBe(false);
    const own = ownSnapshot(tables, { surface: "phone", participantId: ANNA });
    expect(own.map(([kind]) => kind)).toEqual(["participant", "touchpoint"]);
    expect(ownSnapshot(tables, { surface: "cockpit" })).toEqual([]);
  });
});

describe("changes", () => {
  it("name each key once, with its present value, or its going", () => {
    const { tables } = scenario({ phase: "cluster", records: [touchpointOf(1)] });
    const id = uuid("touchpoint 1");
    const changes = changesFor(
      tables,
      [
        ["touchpoint", id],
        ["touchpoint", id],
        ["moment", "gone"],
      ],
      { surface: "phone" },
    );
    expect(changes.put.map(([kind, key]) => [kind, key])).toEqual([["touchpoint", id]]);
    expect(changes.del).toEqual([["moment", "gone"]]);
  });
});

describe("what is told of a command", () => {
  const anna = uuid("participant 1");
  const card = uuid("touchpoint 1");
  const evidence = (n: number) => evidenceOf(n, { touchpointId: card });
  const hidden = { kind: "complaint", sentiment: -1, text: "Waited", touchpointId: card } as const;

  type Case = [string, WorkshopState, (s: Scenario) => Draft[]];
  it.each<Case>([
    ["a card hidden with what hangs on it", "cluster", (s) => [s.run(s.facilitator, "touchpoints.hide", { id: card })]],
    [
      "a card hidden and shown again by undo",
      "cluster",
      (s) => [s.run(s.facilitator, "touchpoints.hide", { id: card }), s.run(s.facilitator, "run.undo", {})],
    ],
    ["somebody removed", "cluster", (s) => [s.run(s.facilitator, "participants.remove", { participantId: anna })]],
    [
      "evidence on a card its author alone still sees",
      "cluster",
      (s) => [
        s.run(s.facilitator, "touchpoints.hide", { id: card }),
        s.run(s.facilitator, "evidence.add", { id: uuid("new"), ...hidden }),
      ],
    ],
    [
      "cards kept without their author in the silent round",
      "collect",
      (s) => [s.run({ role: "participant", id: anna }, "participants.withdraw", { cards: "keep" })],
    ],
    [
      "a proposal nobody has estimated",
      "plan",
      (s) => {
        const proposal = { id: uuid("action"), momentId: uuid("moment 1"), title: "Do it" };
        return [s.run({ role: "participant", id: anna }, "actions.propose", proposal)];
      },
    ],
  ])("leaves everybody where a fresh look would: %s", (_, phase, act) => {
    const displayOrder = phase === "collect" ? null : 0.5;
    const records = [touchpointOf(1, { participantId: anna, displayOrder }), evidence(1), momentOf(1)];
    const viewers: Viewer[] = [
      { surface: "cockpit" },
      { surface: "phone" },
      { surface: "screen" },
      { surface: "phone", participantId: anna },
    ];
    for (const viewer of viewers) {
      const s = scenario({ phase, records });
      const look = () => new Map([...snapshotFor(s.tables, viewer), ...ownSnapshot(s.tables, viewer)].map(keyed));
      const known = look();
      const touched = act(s).flatMap((draft) => {
        const keys = draft.touched();
        return keys === "*" ? [] : keys;
      });
      expect(touched).not.toEqual([]);
      const { put, del } = changesFor(s.tables, touched, viewer);
      for (const [key, view] of put.map(keyed)) known.set(key, view);
      for (const [kind, id] of del) known.delete(`${kind} ${id}`);
      expect(known, JSON.stringify(viewer)).toEqual(look());
    }
  });
});

const keyed = ([kind, id, view]: Changes["put"][number]) => [`${kind} ${id}`, view] as const;
