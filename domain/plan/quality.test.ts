import { expect, it } from "vitest";
import { actionQuality } from "./quality";

const bare = { owner: null, dueOn: null, successMeasure: null, empowerment: null, firstStep: null, scene: null };
const full = {
  owner: { participantId: null, name: "Ada" },
  dueOn: "2026-10-06",
  successMeasure: { name: "Waiting time", unit: "minutes", baseline: 0, target: 3, current: null },
  empowerment: { text: "Up to 50 euros", spendLimit: null },
  firstStep: { text: "Print the card", dueBy: null, done: false },
  scene: "A warm welcome.",
};

it("sets all seven ticks for a complete action and none for a bare one", () => {
  expect(actionQuality(full, true).count).toBe(7);
  expect(Object.values(actionQuality(full, true).ticks)).toEqual(Array(7).fill(true));
  expect(actionQuality(bare, false)).toMatchObject({ count: 0, ticks: { owner: false, evidence: false } });
});

it.each([
  ["owner", { owner: { participantId: "p", name: " " } }],
  ["dueOn", { dueOn: null }],
  ["measure", { successMeasure: { ...full.successMeasure, target: null } }],
  ["measure", { successMeasure: { ...full.successMeasure, baseline: null } }],
  ["measure", { successMeasure: { ...full.successMeasure, name: "" } }],
  ["empowerment", { empowerment: { text: "", spendLimit: { amount: 50, currency: "EUR" } } }],
  ["firstStep", { firstStep: { text: "", dueBy: "2026-09-17", done: false } }],
  ["scene", { scene: "  " }],
] as const)("misses only the tick for %s", (name, change) => {
  const { ticks, count } = actionQuality({ ...full, ...change }, true);
  expect(count).toBe(6);
  expect(ticks[name]).toBe(false);
});
