import { expect, it } from "vitest";
import { actionsPart, checkInsPart } from "./plan-part";
import { fileOf, importOf } from "./portable.testing";
import { Places } from "./seen";

it("gives the plan in its order, owners by name, without what is gone", () => {
  const { tables } = importOf(fileOf({ seed: 4, anonymity: "anonymous" }));
  const places = new Places();
  const [first, ...rest] = [...tables.all("moment")];
  places.add("moments", rest);
  const actions = actionsPart(tables, places);
  const kept = [...tables.all("action")].filter(({ momentId }) => momentId !== first?.id);
  expect(actions.map(({ title }) => title)).toEqual(kept.sort((a, b) => a.seq - b.seq).map(({ title }) => title));
  expect(actions.map(({ owner }) => owner)).toEqual(kept.map(() => ({ name: "Ada" })));
  expect(Object.keys(actions[0] ?? {})).not.toContain("updatedAt");
  expect(checkInsPart(tables, places)[0]?.updates).toEqual([]);
});
