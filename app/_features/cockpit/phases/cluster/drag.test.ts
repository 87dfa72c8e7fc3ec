import { describe, expect, it } from "vitest";
import { scenario, touchpointOf, uuid } from "@/domain/scenario";
import type { LaneId } from "../../parts/lanes";
import { bundlesOf, type Item } from "./bundle";
import { stepOfDrop } from "./drag";

const card = (n: number) => uuid(`touchpoint ${n}`);
const moment = (n: number) => uuid(`moment ${n}`);
const LANES: LaneId[] = [
  { key: "fmot", stage: "fmot" },
  { key: "smot", stage: "smot" },
];
const laneOf = (item: Item) =>
  LANES.find(({ stage }) => stage === (item.kind === "card" ? item.card.stage : item.moment.stage));

function room() {
  const records = ["Key", "Lift", "Room", "Bed", "Soap"].map((text, i) =>
    touchpointOf(i, { text, stage: i < 4 ? "fmot" : "smot" }),
  );
  const s = scenario({ phase: "cluster", records });
  s.run(s.facilitator, "moments.create", { id: moment(1), title: "Going up", touchpointIds: [card(0), card(1)] });
  const bundles = bundlesOf(s.tables);
  const item = (id: string): Item => {
    const found = [...bundles.piles, ...bundles.singles].find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const drop = (ids: string[], target: Parameters<typeof stepOfDrop>[2]) =>
    stepOfDrop(bundles, ids.map(item), target, LANES, laneOf);
  return { item, drop };
}

describe("letting go of what was dragged", () => {
  it("on a moment puts everything into it, itself left out", () => {
    const { item, drop } = room();
    expect(drop([card(2), card(3), moment(1)], { item: moment(1) })).toEqual({
      kind: "moveInto",
      items: [item(card(2)), item(card(3))],
      target: item(moment(1)),
    });
    expect(drop([moment(1)], { item: moment(1) })).toBeNull();
  });

  it("on a card makes a moment, the card that lay there first", () => {
    const { item, drop } = room();
    expect(drop([card(2)], { item: card(3) })).toEqual({ kind: "create", cards: [item(card(3)), item(card(2))] });
  });

  it("on a card lets a dragged moment take it in", () => {
    const { item, drop } = room();
    expect(drop([moment(1), card(2)], { item: card(3) })).toEqual({
      kind: "moveInto",
      items: [item(card(3)), item(card(2))],
      target: item(moment(1)),
    });
  });

  it("on a lane moves what does not lie there yet", () => {
    const { item, drop } = room();
    expect(drop([card(2), card(4)], { lane: "smot" })).toEqual({
      kind: "restage",
      items: [item(card(2))],
      lane: LANES[1],
    });
    expect(drop([card(4)], { lane: "smot" })).toBeNull();
    expect(drop([card(4)], { lane: "after" })).toBeNull();
  });

  it("does nothing on what has gone meanwhile", () => {
    const { drop } = room();
    expect(drop([card(2)], { item: uuid("gone") })).toBeNull();
  });
});
