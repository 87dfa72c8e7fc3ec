import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import type { ParkingLotItem } from "../records";
import { scenario, uuid } from "../scenario";
import type { Actor } from "./rule";

const id = uuid("topic 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };
const topic = (n: number, participantId: string | null = anna.id): readonly ["parkingLotItem", ParkingLotItem] => [
  "parkingLotItem",
  { id: uuid(`topic ${n}`), participantId, text: "Opening hours", phase: "vote", outcome: "open", seq: n },
];

describe("the parking lot", () => {
  it("takes topics from anybody, in any phase, and keeps the phase", () => {
    const s = scenario({ phase: "vote" });
    s.run(anna, "parking.add", { id, text: "Opening hours" });
    s.run(s.facilitator, "parking.add", { id: uuid("topic 2"), text: "Opening hours" });
    expect([...s.tables.all("parkingLotItem")]).toEqual([topic(1)[1], topic(2, null)[1]]);
  });

  it("stores no author once the assignment is erased", () => {
    const s = scenario({ phase: "commit", workshop: { erasedAt: 1 } });
    s.run(anna, "parking.add", { id, text: "x" });
    expect(s.tables.get("parkingLotItem", id)?.participantId).toBeNull();
  });

  it("lets authors and facilitators change and take back, others not", () => {
    const s = scenario({ phase: "plan", records: [topic(1), topic(2), topic(3)] });
    s.run(anna, "parking.edit", { id, text: "Parking" });
    s.run(s.coFacilitator, "parking.edit", { id: uuid("topic 2"), text: "Lifts" });
    expect([...s.tables.all("parkingLotItem")].map(({ text }) => text)).toEqual(["Parking", "Lifts", "Opening hours"]);
    expect(s.refusal(ben, "parking.edit", { id, text: "x" })).toBe("forbidden");
    expect(s.refusal(ben, "parking.remove", { id })).toBe("forbidden");
    expect(s.refusal(ben, "parking.remove", { id: uuid(9) })).toBe("not_found");
    s.run(anna, "parking.remove", { id });
    s.run(s.facilitator, "parking.remove", { id: uuid("topic 2") });
    expect([...s.tables.all("parkingLotItem")]).toHaveLength(1);
  });

  it("is sorted out by facilitators, also once the workshop is closed", () => {
    const s = scenario({ phase: "closed", records: [topic(1)] });
    s.run(s.facilitator, "parking.resolve", { id, outcome: "action" });
    expect(s.tables.get("parkingLotItem", id)?.outcome).toBe("action");
    expect(s.run(s.facilitator, "parking.resolve", { id, outcome: "action" }).writes()).toEqual([]);
    expect(s.refusal(anna, "parking.resolve", { id, outcome: "dropped" })).toBe("forbidden");
    expect(s.refusal(s.facilitator, "parking.resolve", { id: uuid(9), outcome: "dropped" })).toBe("not_found");
  });

  it("[I14] takes nothing new before the lobby or after commit", () => {
    for (const phase of ["draft", "closed", "archived"] as const) {
      const s = scenario({ phase, records: [topic(1)] });
      expect(s.refusal(s.facilitator, "parking.add", { id: uuid(7), text: "x" })).toBe("wrong_phase");
      expect(s.refusal(s.facilitator, "parking.edit", { id, text: "x" })).toBe("wrong_phase");
    }
  });

  it.each([
    [LIMITS.parkingLotItems - 1, undefined],
    [LIMITS.parkingLotItems, "full"],
    [LIMITS.parkingLotItems + 1, "full"],
  ] as const)("with %i topics answers %s", (count, answer) => {
    const s = scenario({ phase: "frame", records: Array.from({ length: count }, (_, i) => topic(i + 2)) });
    expect(s.refusal(anna, "parking.add", { id, text: "x" })).toBe(answer);
  });
});
