import { describe, expect, it } from "vitest";
import { byPlace, keysOf, OWNED_KINDS } from "./indexes";
import { KINDS } from "./kinds";
import { momentOf, scenario, touchpointOf, uuid } from "./scenario";
import { ownerOf } from "./view/owner";

const person = scenario().tables.get("participant", uuid("participant 1"));

describe("indexes", () => {
  it("find records by each of their keys, once", () => {
    const suggestion = {
      id: "s",
      participantId: null,
      kind: "merge",
      momentId: null,
      touchpointIds: ["a", "b", "a"],
      text: null,
      outcome: "open",
    } as const;
    const record = { ...suggestion, touchpointIds: [...suggestion.touchpointIds] };
    expect(keysOf("suggestion", "touchpointId", record)).toEqual(["a", "b"]);
    expect(keysOf("suggestion", "owner", record)).toEqual([]);
  });

  it("tell who belongs to whom as the view does", () => {
    for (const kind of KINDS.filter((kind) => !(OWNED_KINDS as string[]).includes(kind)))
      expect(ownerOf(kind, { id: "x" } as never), kind).toBeUndefined();
    const [, card] = touchpointOf(1, { participantId: "p" });
    expect(keysOf("touchpoint", "owner", card)).toEqual([ownerOf("touchpoint", card)]);
    expect(person && keysOf("participant", "owner", person)).toEqual([ownerOf("participant", person)]);
  });

  it("count a card where it lies only while it counts", () => {
    expect(keysOf("touchpoint", "countedPlace", touchpointOf(1)[1])).toEqual(["smot at"]);
    expect(keysOf("touchpoint", "countedPlace", touchpointOf(1, { hiddenAt: 1 })[1])).toEqual([]);
    expect(keysOf("touchpoint", "countedPlace", touchpointOf(1, { source: "template", adopted: false })[1])).toEqual(
      [],
    );
  });

  it("leave merged and hidden moments out of the moments of truth", () => {
    expect(keysOf("moment", "truth", momentOf(1, { confirmedAsTruth: true })[1])).toEqual(["confirmed"]);
    expect(keysOf("moment", "truth", momentOf(1, { confirmedAsTruth: true, hiddenAt: 1 })[1])).toEqual([]);
  });

  it("keep the name of somebody who has left free, and do not count them as present", () => {
    if (!person) throw new Error("no participant");
    expect(keysOf("participant", "name", { ...person, displayName: "ANNA" })).toEqual(["anna"]);
    expect(keysOf("participant", "name", { ...person, status: "left" })).toEqual([]);
    expect(keysOf("participant", "done", { ...person, done: ["vote:1"] })).toEqual(["vote:1"]);
    expect(keysOf("participant", "done", { ...person, done: ["vote:1"], kind: "in_room" })).toEqual([]);
  });

  it("order by number, and by id where numbers are equal", () => {
    const [, first] = momentOf(1, { id: "a", seq: 2 });
    const [, second] = momentOf(2, { id: "b", seq: 2 });
    expect(byPlace("moment", first, second)).toBe(-1);
    expect(byPlace("moment", second, { ...first, seq: 3 })).toBe(-1);
    expect(byPlace("moment", first, first)).toBe(0);
  });
});
