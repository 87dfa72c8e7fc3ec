import { expect, it } from "vitest";
import { lanesOf } from "./lanes";

const card = (id: string, stage: "zmot" | "fmot" | "umot", period: "before" | "at" | "after") => ({
  id,
  stage,
  period,
});
const cards = [card("a", "umot", "after"), card("b", "fmot", "before"), card("c", "zmot", "before")];
const idsOf = (stageModel: "five" | "three") =>
  lanesOf(stageModel, cards).map((lane) => lane.cards.map(({ id }) => id));

it("lays cards out by stage, or by period where there are only three, without empty lanes", () => {
  expect(idsOf("five")).toEqual([["c"], ["b"], ["a"]]);
  expect(idsOf("three")).toEqual([["b", "c"], ["a"]]);
});
