import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { touchpointOf, uuid } from "../scenario";
import { Tables } from "../state";
import { publishCards } from "./publish";

const hidden = Array.from({ length: 200 }, (_, i) => touchpointOf(i, { displayOrder: null }));

function orders(records: readonly ReturnType<typeof touchpointOf>[], seed: string, onlyNew = false) {
  const draft = new Draft(new Tables(records), { now: 1, seed });
  publishCards(draft, { onlyNew });
  return records.map((_, i) => draft.get("touchpoint", uuid(`touchpoint ${i}`))?.displayOrder ?? -1);
}

/** Spearman's rank correlation with the order in which the cards were written. */
function correlation(places: number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  const n = places.length;
  const squares = places.reduce((sum, place, i) => sum + (sorted.indexOf(place) - i) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

describe("[I13] publishing cards", () => {
  it.each(["a", "b", "c"])("shuffles 200 cards, so that their order says nothing about who wrote when (%s)", (seed) => {
    const places = orders(hidden, seed);
    expect(places.every((place) => place >= 0 && place < 1)).toBe(true);
    expect(Math.abs(correlation(places))).toBeLessThan(0.2);
  });

  it("[I8] deals the same places on a replay, whatever the order of the rows", () => {
    const back = [...hidden].reverse();
    const draft = new Draft(new Tables(back), { now: 1, seed: "a" });
    publishCards(draft, { onlyNew: false });
    expect(hidden.map((_, i) => draft.get("touchpoint", uuid(`touchpoint ${i}`))?.displayOrder)).toEqual(
      orders(hidden, "a"),
    );
  });

  it("leaves shown cards where they are if asked to", () => {
    expect(
      orders([touchpointOf(0, { displayOrder: 0.5 }), touchpointOf(1, { displayOrder: null })], "a", true)[0],
    ).toBe(0.5);
  });
});
