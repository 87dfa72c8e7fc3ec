import { describe, expect, it } from "vitest";
import { scenario, touchpointOf, uuid } from "../scenario";
import { changesFor, ownSnapshot, snapshotFor } from "./changes";

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
