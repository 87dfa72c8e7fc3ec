import { expect, it } from "vitest";
import { alikePairs } from "./alike";

const moment = (title: string, i: number) => ({ id: `m${i}`, title });
const alike = (...titles: string[]) => alikePairs(titles.map(moment)).map(([a, b]) => [a.title, b.title]);

it("asks about titles that read alike, the better rank first", () => {
  expect(alike("Das Frühstück", "Das Einchecken", "Frühstück am Buffet")).toEqual([
    ["Das Frühstück", "Frühstück am Buffet"],
  ]);
});

it("does not ask about different moments", () => {
  expect(alike("Das Einchecken", "Eine ruhige Nacht", "Wieder zu Hause ankommen")).toEqual([]);
});

it("looks at the first eight ranks only", () => {
  const others = ["Parken", "Lobby", "Bar", "Sauna", "Frühsport", "Rechnung", "Taxi"];
  expect(alike(...others, "Zimmer", "Zimmer")).toEqual([]);
});
