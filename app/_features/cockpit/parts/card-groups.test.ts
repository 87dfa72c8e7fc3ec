import { expect, it } from "vitest";
import { groupsOf, partOf } from "./card-groups";

const cards = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `${i}`, displayOrder: i / n }));

it("cuts a long lane into forty parts, in order and without loss", () => {
  const groups = groupsOf(cards(400), partOf);
  expect(groups).toHaveLength(40);
  expect(groups.flatMap(({ items }) => items)).toEqual(cards(400));
  expect(new Set(groups.map(({ key }) => key)).size).toBe(40);
});

it("keeps every other card in its part when one comes or goes", () => {
  const all = cards(400);
  const part = new Map(groupsOf(all, partOf).flatMap(({ key, items }) => items.map(({ id }) => [id, key])));
  for (const { key, items } of groupsOf(all.toSpliced(37, 1), partOf))
    for (const { id } of items) expect(part.get(id)).toBe(key);
});

it("goes by the id where nothing is shuffled yet", () => {
  expect(partOf({ id: "a7", displayOrder: null })).toBe("id a");
});
