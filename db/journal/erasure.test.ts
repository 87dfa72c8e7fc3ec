import { existsSync, readFileSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/commands/rule";
import { momentOf, START, scenario, uuid } from "@/domain/scenario";
import { cursorOf } from "./cursor";
import type { Entry } from "./journal";
import { recordsOf, type TemporaryStore, temporaryStore } from "./temporary-store";

const W = uuid("workshop");
const people = Array.from({ length: 6 }, (_, i): Actor => ({ role: "participant", id: uuid(`participant ${i + 1}`) }));
const facilitator: Actor = { role: "facilitator", id: uuid("facilitator"), name: "Kerstin" };
const moments = [1, 2, 3].map((n) => uuid(`moment ${n}`));

let store: TemporaryStore;
let mids = 0;
beforeEach(() => void (store = temporaryStore()));
afterEach(() => store.dispose());

const entry = (actor: Actor, name: string, args: unknown): Entry => ({
  workshopId: W,
  actor,
  mid: `mutation-${(mids += 1)}`,
  name,
  args,
  now: START + mids * 1000,
});
function done(...batch: Entry[]): Entry[] {
  for (const [i, outcome] of store.journal.commit(batch).entries())
    expect(outcome, batch[i]?.name).toMatchObject({ answer: { version: expect.any(Number) }, hasMoved: true });
  return batch;
}
const moveTo = (to: string) => {
  const expectedRevision = store.journal.state(W)?.tables.workshop().revision;
  return entry(facilitator, "run.movePhase", { to, expectedRevision, override: true });
};
const rows = (sql: string) => store.sqlite.prepare(sql).raw().all();
/** Everything that lies on disk, the log included. */
const onDisk = () =>
  [store.file, `${store.file}-wal`]
    .filter(existsSync)
    .map((file) => readFileSync(file, "latin1"))
    .join("");

/** Cards, dots, ratings and an idea of everybody, up to `commit`. */
function wholeWorkshop(anonymity: "anonymous" | "named") {
  store.start(
    scenario({
      phase: "collect",
      participants: 6,
      workshop: { anonymity },
      records: [momentOf(1), momentOf(2), momentOf(3)],
    }).tables,
  );
  const cards = people.map((person, i) =>
    entry(person, "touchpoints.add", { id: uuid(`card ${i}`), text: `Card of ${i}`, stage: "smot", period: "at" }),
  );
  const sent = [...done(...cards), ...done(moveTo("cluster")), ...done(moveTo("vote"))];
  sent.push(
    ...done(...people.map((person, i) => entry(person, "dots.set", { momentId: moments[i % 3], dots: 1 + (i % 2) }))),
  );
  sent.push(...done(moveTo("rate")));
  sent.push(
    ...done(
      ...people.map((person, i) =>
        entry(person, "ratings.set", {
          momentId: moments[0],
          importance: 1 + (i % 5),
          satisfaction: 2,
          experience: null,
        }),
      ),
    ),
  );
  sent.push(...done(moveTo("reveal")), ...done(moveTo("ideate")));
  sent.push(
    ...done(
      ...people.map((person, i) =>
        entry(person, "ideas.add", {
          id: uuid(`idea ${i}`),
          momentId: moments[0],
          kind: "add_enhancer",
          text: `Idea of ${i}`,
        }),
      ),
    ),
  );
  return sent;
}

describe("erasure", () => {
  it.each(["anonymous", "named"] as const)(
    "[P7] leaves nothing in file or log that joins a person of a %s workshop to a ballot",
    (anonymity) => {
      const sent = wholeWorkshop(anonymity);
      const dotsBefore = rows("select moment_id, sum(dots) from dot group by 1 order by 1");
      const seeds = store.sqlite.prepare<[], string>("select seed from journal").pluck().all();
      sent.push(...done(moveTo("plan")), ...done(moveTo("commit")), ...done(moveTo("closed")));
      expect(
        rows(
          "select count(*), count(actor_id), count(actor), count(mutation_id), count(args), count(undo), count(seed) from journal",
        ),
      ).toEqual([[sent.length + 1, 0, 0, 0, 0, 0, 0]]);
      expect(rows("select distinct touched from journal")).toEqual([['"*"']]);
      expect(rows("select count(*) from audit where actor_role = 'participant' and actor_id is not null")).toEqual([
        [0],
      ]);
      const ids = people.map(({ id }) => id);
      const ballots = ["dot", "rating", "estimate", "closing_rating"].map(
        (table) => `select participant_id from ${table}`,
      );
      expect(
        store.sqlite
          .prepare<[], string>(ballots.join(" union "))
          .pluck()
          .all()
          .filter((id) => ids.includes(id)),
      ).toEqual([]);
      expect(rows("select moment_id, sum(dots) from dot group by 1 order by 1")).toEqual(dotsBefore);
      const disk = onDisk();
      const pairings = ids.flatMap((id) => moments.map((moment) => `${id}:${moment}`));
      expect([...sent.map(({ mid }) => mid), ...seeds, ...pairings].filter((trace) => disk.includes(trace))).toEqual(
        [],
      );
      const ownRowAndCards = anonymity === "named" ? 4 : 2;
      expect(Math.max(...ids.map((id) => disk.split(id).length - 1))).toBeLessThanOrEqual(ownRowAndCards);
    },
  );

  it("[P7] empties the log as soon as a backup that was under way has let go of it", () => {
    const sent = wholeWorkshop("anonymous");
    const reader = new Sqlite(store.file, { readonly: true });
    reader.exec("BEGIN");
    reader.prepare("select count(*) from journal").get();
    done(entry(facilitator, "workshops.anonymiseNow", {}));
    const traces = () => sent.filter(({ mid }) => onDisk().includes(`${mid}`)).length;
    store.journal.foldRest();
    expect(traces()).toBeGreaterThan(0);
    reader.close();
    store.journal.foldRest();
    expect(traces()).toBe(0);
  });

  it("[P7] forgets authors in an anonymous workshop and keeps them in a named one", () => {
    wholeWorkshop("anonymous");
    done(entry(facilitator, "workshops.anonymiseNow", {}));
    expect(rows("select count(participant_id) from touchpoint")).toEqual([[0]]);
    expect(rows("select count(participant_id) from idea")).toEqual([[0]]);
  });

  it("answers the author of the erasing command as before when the answer was lost", () => {
    wholeWorkshop("anonymous");
    const erasing = entry(facilitator, "workshops.anonymiseNow", {});
    done(erasing);
    const { version } = store.journal.state(W) ?? {};
    expect(store.journal.commit([erasing])).toEqual([{ answer: { version }, hasMoved: false }]);
  });

  it("knows commands that come again after it, and after a restart, without keeping who gave them", () => {
    wholeWorkshop("anonymous");
    const note = (mid: string) => ({
      ...entry(facilitator, "moments.rename", { momentId: moments[0], title: "Again" }),
      mid,
    });
    const [before, erasing] = [note("before"), entry(facilitator, "workshops.anonymiseNow", {})];
    done(before, erasing);
    const unchanged = { answer: { version: 0 }, hasMoved: false };
    expect(store.journal.commit([before])).toEqual([unchanged]);
    store.reopen();
    const { version } = store.journal.state(W) ?? {};
    expect(store.journal.commit([before, erasing])).toEqual([unchanged, unchanged]);
    expect(store.journal.state(W)?.version).toBe(version);
    const kept = rows("select digest from settled_command").flat().join(" ");
    for (const { id } of [facilitator, ...people]) expect(kept).not.toContain(id);
  });

  it("notes of later commands of participants only that they happened", () => {
    wholeWorkshop("anonymous");
    done(entry(facilitator, "workshops.anonymiseNow", {}));
    const idea = entry(people[0] ?? facilitator, "ideas.add", {
      id: uuid("late"),
      momentId: moments[0],
      kind: "add_enhancer",
      text: "Late",
    });
    const [first] = store.journal.commit([idea]);
    expect(store.journal.commit([idea])).toEqual([{ ...first, hasMoved: false }]);
    expect(rows("select actor_id, actor, args, undo, seed from journal order by version desc limit 1")).toEqual([
      [null, null, null, null, null],
    ]);
    expect(store.journal.state(W)?.tables.get("idea", uuid("late"))?.participantId).toBeNull();
  });

  it("lets memory tell no more than the journal of who gave which command", () => {
    wholeWorkshop("anonymous");
    const cursor = cursorOf(store.journal.state(W) ?? { version: 0, tag: "" });
    done(entry(facilitator, "workshops.anonymiseNow", {}));
    for (const since of ["1-00000000" as const, cursor]) expect([...store.journal.doneSince(W, since)]).toEqual([]);
    for (const { id } of people) expect(store.journal.doneBy(W, id, null)).toEqual([]);
  });

  it("gives everybody a snapshot, from before as from after", () => {
    wholeWorkshop("anonymous");
    const cursor = cursorOf(store.journal.state(W) ?? { version: 0, tag: "" });
    done(entry(facilitator, "workshops.anonymiseNow", {}));
    expect(store.journal.touchedSince(W, cursor)).toBe("all");
    const before = [...recordsOf(store.journal.state(W)?.tables ?? scenario().tables)];
    store.reopen();
    expect(store.journal.touchedSince(W, cursor)).toBe("all");
    expect([...recordsOf(store.journal.state(W)?.tables ?? scenario().tables)]).toEqual(before);
  });
});

describe("undo", () => {
  it("takes back the author's own steps, the newest first", () => {
    store.start(scenario({ phase: "cluster", records: [momentOf(1)] }).tables);
    const title = () => store.journal.state(W)?.tables.get("moment", moments[0] ?? "")?.title;
    const rename = (to: string) => entry(facilitator, "moments.rename", { momentId: moments[0], title: to });
    done(rename("First"), rename("Second"));
    done(entry(facilitator, "run.undo", {}));
    expect(title()).toBe("First");
    store.reopen();
    done(entry(facilitator, "run.undo", {}));
    expect(title()).toBe("Moment 1");
    expect(rows("select version from journal where undone = 1 order by 1")).toEqual([[2], [3]]);
  });
});
