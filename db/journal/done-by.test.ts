import { afterEach, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/domain/commands/rule";
import { momentOf, START, scenario, uuid } from "@/domain/scenario";
import { type TemporaryStore, temporaryStore } from "./temporary-store";

const W = uuid("workshop");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
/** As many commands of others as a large workshop has. */
const OTHERS = 20_000;
const CALLS = 200;

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
  store.start(scenario({ phase: "vote", records: [momentOf(1)] }).tables);
});
afterEach(() => store.dispose());

const give = (mid: string) =>
  store.journal.commit([
    {
      workshopId: W,
      actor: anna,
      mid,
      name: "dots.set",
      args: { momentId: uuid("moment 1"), dots: mid.length % 3 },
      now: START,
    },
  ]);

function timed(): number {
  const from = performance.now();
  for (let i = 0; i < CALLS; i += 1) expect(store.journal.doneBy(W, anna.id, null)).toHaveLength(2);
  return performance.now() - from;
}

it("finds what one person did without reading what all others did: a whole room may come back at once", () => {
  give("a");
  give("ab");
  timed();
  const before = timed();
  store.sqlite
    .prepare(
      `with recursive n(i) as (select 10 union all select i + 1 from n where i < ?)
       insert into journal (workshop_id, version, tag, actor_id, mutation_id, name, touched, undone, at)
       select ?, i, '00000000', 'somebody ' || (i % 200), 'mid ' || i, 'dots.set', '[]', 0, 0 from n`,
    )
    .run(OTHERS, W);
  expect(timed()).toBeLessThan(10 * before + 20);
});
