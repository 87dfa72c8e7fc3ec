import { describe, expect, it } from "vitest";
import { LIMITS, TEXT } from "../limits";
import type { WorkshopState } from "../phases";
import type { ParkingLotItem } from "../records";
import { actionOf, momentOf, scenario, uuid } from "../scenario";
import type { Actor } from "./rule";

const id = uuid("topic 1");
const actionId = uuid("action 1");
const momentId = uuid("moment 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const make = { id, actionId, momentId };

function room(given: Partial<ParkingLotItem> = {}, phase: WorkshopState = "plan", actions = 0) {
  const topic: ParkingLotItem = {
    id,
    participantId: anna.id,
    text: "Action 1",
    phase: "collect",
    outcome: "open",
    seq: 1,
    ...given,
  };
  return scenario({
    phase,
    records: [
      momentOf(1, { scene: "The door opens." }),
      momentOf(2, { hiddenAt: 1 }),
      momentOf(3, { mergedInto: momentId }),
      ["parkingLotItem", topic],
      ...Array.from({ length: actions }, (_, i) => actionOf(i + 2)),
    ],
  });
}
const outcomeIn = (s: ReturnType<typeof room>) => s.tables.get("parkingLotItem", id)?.outcome;

describe("a topic made an action", () => {
  it("is a draft with the topic's text, the moment's scene and no author, and the topic says so", () => {
    const s = room();
    s.run(s.coFacilitator, "parking.makeAction", make);
    expect(s.tables.get("action", actionId)).toEqual(actionOf(1, { scene: "The door opens." })[1]);
    expect(outcomeIn(s)).toBe("action");
  });

  it("cuts a topic longer than a title, and keeps all of it in the parking lot", () => {
    const s = room({ text: "🛎".repeat(TEXT.idea + 1) });
    s.run(s.facilitator, "parking.makeAction", make);
    expect(s.tables.get("action", actionId)?.title).toBe(`${"🛎".repeat(TEXT.idea - 1)}…`);
    expect(s.tables.get("parkingLotItem", id)?.text).toBe("🛎".repeat(TEXT.idea + 1));
    const exact = room({ text: "🛎".repeat(TEXT.idea) });
    exact.run(exact.facilitator, "parking.makeAction", make);
    expect(exact.tables.get("action", actionId)?.title).toBe("🛎".repeat(TEXT.idea));
  });

  it("is taken back as a whole: no action is left, and the topic is open again", () => {
    const s = room();
    s.run(s.facilitator, "parking.makeAction", make);
    s.run(s.facilitator, "run.undo", {});
    expect(s.tables.get("action", actionId)).toBeUndefined();
    expect(outcomeIn(s)).toBe("open");
  });

  it("stays once somebody has worked on it", () => {
    const s = room();
    s.run(s.facilitator, "parking.makeAction", make);
    s.run(s.coFacilitator, "actions.edit", { id: actionId, title: "Better" });
    expect(s.refusal(s.facilitator, "run.undo", {})).toBe("changed_since");
    expect(outcomeIn(s)).toBe("action");
  });

  it.each(["action", "dropped"] as const)("is made once, and not of a topic already settled: %s", (outcome) => {
    const s = room({ outcome });
    expect(s.refusal(s.facilitator, "parking.makeAction", make)).toBe("changed_since");
    expect(s.tables.get("action", actionId)).toBeUndefined();
  });

  it.each([
    [{ ...make, id: uuid(9) }, "not_found"],
    [{ ...make, momentId: uuid(9) }, "not_found"],
    [{ ...make, momentId: uuid("moment 2") }, "not_found"],
    [{ ...make, momentId: uuid("moment 3") }, "not_found"],
    [{ ...make, actionId: uuid("action 2") }, "invalid"],
  ])("changes neither where one of them does not fit: %o", (args, code) => {
    const s = room({}, "plan", 1);
    expect(s.refusal(s.facilitator, "parking.makeAction", args)).toBe(code);
    expect(outcomeIn(s)).toBe("open");
  });

  it("finds no place where the plan is full", () => {
    const s = room({}, "plan", LIMITS.actions);
    expect(s.refusal(s.facilitator, "parking.makeAction", make)).toBe("full");
    expect(outcomeIn(s)).toBe("open");
  });

  it("waits for the plan, goes on after the end, and is for those who lead", () => {
    expect(room({}, "ideate").refusal(room().facilitator, "parking.makeAction", make)).toBe("wrong_phase");
    const s = room({}, "closed");
    expect(s.refusal(anna, "parking.makeAction", make)).toBe("forbidden");
    s.run(s.facilitator, "parking.makeAction", make);
    expect(outcomeIn(s)).toBe("action");
  });
});
