import { expect, it } from "vitest";
import type { Touchpoint } from "@/domain/records";
import { touchpointOf } from "@/domain/scenario";
import { STAGES, type Stage } from "@/domain/stages";
import { relayFor } from "./relay";

const card = (n: number, stage: Stage): Touchpoint => touchpointOf(n, { stage })[1];
const cards = [
  ...[1, 2, 3, 4, 5, 6].map((n) => card(n, "fmot")),
  ...[11, 12, 13, 14].map((n) => card(n, "umot")),
  card(21, "smot"),
  card(22, "smot"),
];
const counts = { lt_zmot: 0, zmot: 1, fmot: 9, smot: 8, umot: 4 };

it("takes three cards of the stage with the fewest cards, where others have written any", () => {
  const relay = relayFor("anna", cards, counts);
  expect(relay?.stage).toBe("umot");
  expect(relay?.cards).toHaveLength(3);
  for (const id of relay?.cards ?? []) expect(cards.find((each) => each.id === id)?.stage).toBe("umot");
});

it("gives everybody their own, and the same again", () => {
  const orders = ["anna", "ben", "carl", "dora", "emil"].map((person) => relayFor(person, cards, counts)?.cards.join());
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(relayFor("anna", [...cards].reverse(), counts)).toEqual(relayFor("anna", cards, counts));
});

it("takes the earlier stage of the journey where two are as weak, and gives nothing where others have written nothing", () => {
  const even = Object.fromEntries(STAGES.map((stage) => [stage, 4])) as Record<Stage, number>;
  expect(relayFor("anna", cards, even)?.stage).toBe("fmot");
  expect(relayFor("anna", [], counts)).toBeUndefined();
});
