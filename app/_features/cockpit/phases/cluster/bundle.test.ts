import { describe, expect, it } from "vitest";
import { scenario, touchpointOf, uuid } from "@/domain/scenario";
import { bundlesOf, similarCards, targetsFor } from "./bundle";

const TEXTS = ["Check-in", "Check-in at the desk", "Breakfast buffet", "A friend tells of us", "Breakfast coffee"];
const card = (n: number) => uuid(`touchpoint ${n}`);
const moment = (n: number) => uuid(`moment ${n}`);

function room() {
  const records = TEXTS.map((text, i) => touchpointOf(i, { text, displayOrder: 1 - i / 10 }));
  const s = scenario({ phase: "cluster", records });
  const bundle = (n: number, title: string, ...cards: number[]) =>
    s.run(s.facilitator, "moments.create", { id: moment(n), title, touchpointIds: cards.map(card) });
  return { ...s, bundle };
}

describe("bundles", () => {
  it("shows single cards in their shuffled order", () => {
    const { tables } = room();
    expect(bundlesOf(tables).singles.map(({ text }) => text)).toEqual(TEXTS.toReversed());
  });

  it("lays the cards of a merged moment into the one that remains, and remembers both", () => {
    const { tables, facilitator, run, bundle } = room();
    bundle(1, "Arriving", 0, 1);
    bundle(2, "Breakfast", 2, 4);
    run(facilitator, "moments.merge", { momentId: moment(2), into: moment(1) });
    const { piles, singles } = bundlesOf(tables);
    expect(piles).toHaveLength(1);
    expect(piles[0]?.cards).toHaveLength(4);
    expect(piles[0]?.merged.map(({ title }) => title)).toEqual(["Breakfast"]);
    expect(singles.map(({ text }) => text)).toEqual(["A friend tells of us"]);
  });

  it("keeps what is hidden apart", () => {
    const { tables, facilitator, run, bundle } = room();
    bundle(1, "Arriving", 0, 1);
    run(facilitator, "moments.hide", { momentId: moment(1) });
    run(facilitator, "touchpoints.hide", { id: card(3) });
    const { piles, singles, hiddenCards, hiddenMoments } = bundlesOf(tables);
    expect(piles).toEqual([]);
    expect(singles).toHaveLength(2);
    expect(hiddenCards.map(({ text }) => text)).toEqual(["A friend tells of us"]);
    expect(hiddenMoments.map(({ title }) => title)).toEqual(["Arriving"]);
  });

  it("proposes what reads alike first, never the items themselves", () => {
    const { tables, bundle } = room();
    bundle(1, "Arriving", 3);
    bundle(2, "Breakfast", 2);
    const { piles, singles } = bundlesOf(tables);
    const coffee = singles.filter(({ text }) => text === "Breakfast coffee");
    expect(targetsFor(coffee, piles).map(({ text }) => text)).toEqual(["Breakfast", "Arriving"]);
    const checkIn = singles.filter(({ text }) => text === "Check-in");
    expect(similarCards(checkIn, singles)[0]?.text).toBe("Check-in at the desk");
    expect(similarCards(checkIn, singles).map(({ text }) => text)).not.toContain("Check-in");
  });
});
