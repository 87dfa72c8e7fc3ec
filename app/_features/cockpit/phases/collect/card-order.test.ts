import { expect, it } from "vitest";
import type { Touchpoint } from "@/domain/records";
import { inShownOrder } from "./card-order";

const card = (id: string, displayOrder: number | null, seq: number) => ({ id, displayOrder, seq }) as Touchpoint;

it("follows the shuffled place and, while the round is silent, the random id, never the time of writing", () => {
  const cards = [card("c", null, 1), card("a", null, 2), card("z", 0.7, 3), card("b", null, 4), card("y", 0.2, 5)];
  expect(inShownOrder(cards).map(({ id }) => id)).toEqual(["y", "z", "a", "b", "c"]);
});
