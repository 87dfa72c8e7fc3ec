import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { momentOf, scenario, uuid } from "@/domain/scenario";
import { replay } from "./replay";
import { type TemporaryStore, temporaryStore } from "./temporary-store";

const W = uuid("workshop");
const M = uuid("moment 1");
const { facilitator, coFacilitator } = scenario();

let store: TemporaryStore;
let given = 0;
beforeEach(() => {
  store = temporaryStore();
  store.start(scenario({ phase: "cluster", records: [momentOf(1), momentOf(2)] }).tables);
});
afterEach(() => store.dispose());

function give(name: string, args: unknown, actor = facilitator) {
  const now = 1_800_000_000_000 + (given += 1);
  const [outcome] = store.journal.commit([{ workshopId: W, actor, mid: `mid ${given}`, name, args, now }]);
  return outcome && "answer" in outcome ? outcome.answer : undefined;
}
const undo = () => give("run.undo", {});
const title = () => store.journal.state(W)?.tables.get("moment", M)?.title;

function rename(from: number, to: number): void {
  for (let n = from; n <= to; n += 1)
    expect(give("moments.rename", { momentId: M, title: `${n}` })).toHaveProperty("version");
}
function undoAll(): number {
  let times = 0;
  while ("version" in (undo() ?? {})) times += 1;
  expect(undo()).toEqual({ refused: "not_found" });
  return times;
}
const keptChanges = () => store.sqlite.prepare("select count(*) from journal where undo is not null").pluck().get();

describe("one's own steps", () => {
  it("can be taken back where they stand: those taken back before do not count among the 20", () => {
    rename(1, 20);
    for (let n = 0; n < 10; n += 1) undo();
    expect(title()).toBe("10");
    rename(11, 20);
    store.reopen();
    expect(undoAll()).toBe(20);
    expect(title()).toBe("Moment 1");
  });

  it("reach 20 back, however often one goes back and forth", () => {
    give("moments.rename", { momentId: uuid("moment 2"), title: "Theirs" }, coFacilitator);
    rename(1, 25);
    for (let n = 0; n < 30; n += 1) {
      undo();
      rename(25, 25);
    }
    expect(keptChanges(), "20 of one's own, 1 of the other's").toBe(21);
    expect(undoAll()).toBe(20);
    expect(title()).toBe("5");
    expect(give("run.undo", {}, coFacilitator)).toHaveProperty("version");
  });

  it("come out the same when the journal is run again", () => {
    rename(1, 25);
    for (let n = 0; n < 12; n += 1) undo();
    rename(14, 30);
    undo();
    const [again, now] = [replay(store.sqlite, W), store.journal.state(W)?.tables];
    expect([...again.all("moment")]).toEqual([...(now?.all("moment") ?? [])]);
    expect(again.get("moment", M)?.title).toBe("29");
  });
});
