import { describe, expect, it } from "vitest";
import { KINDS } from "../kinds";
import { RECORDS } from "../records";
import { refusalOf, scenario } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { workshopFile } from "./format.schema";
import { fileOf, importOf } from "./portable.testing";

describe("records of a file", () => {
  it("keep their schemas and get ids of their own", () => {
    const file = fileOf({ seed: 3 });
    const { tables, idOf } = importOf(file);
    for (const kind of KINDS)
      for (const record of tables.all(kind)) expect(RECORDS[kind].safeParse(record).error?.issues).toBeUndefined();
    expect(tables.get("moment", idOf("moments", "m1"))?.title).toBe("Moment 0");
    expect([...tables.all("moment")].map(({ id }) => id)).not.toContain("m1");
    expect(() => idOf("moments", "nowhere")).toThrow("moments lacks");
  });

  it("know nothing of who should be in the room where the file was made before that was asked", () => {
    const file = fileOf();
    const { peopleExpected, frontLineExpected, approvers, ...before } = file.workshop;
    const room = importOf(workshopFile.parse({ ...file, workshop: before })).tables.workshop();
    expect(room).toMatchObject({ peopleExpected: null, frontLineExpected: null, approvers: "" });
    expect(importOf(file).tables.workshop()).toMatchObject({ peopleExpected, frontLineExpected, approvers });
    const wrong = { ...file.workshop, frontLineExpected: 13 };
    expect(workshopFile.safeParse({ ...file, workshop: wrong }).error?.issues[0]?.path).toEqual([
      "workshop",
      "frontLineExpected",
    ]);
  });

  it("bring neither ballots nor secrets, and people only as those who have left", () => {
    const { tables } = importOf(fileOf());
    for (const kind of ["dot", "rating", "estimate", "closingRating", "reRating"] as const)
      expect([...tables.all(kind)]).toEqual([]);
    for (const person of tables.all("participant")) expect(person).toMatchObject({ status: "left", secretHash: null });
  });

  it("count as erased from the reveal on, and before it not", () => {
    expect(importOf(fileOf({ phase: "reveal" })).tables.workshop().erasedAt).not.toBeNull();
    expect(importOf(fileOf({ phase: "rate" })).tables.workshop().erasedAt).toBeNull();
  });

  it("let an imported workshop go on with its result, which nothing replaces by nothing", () => {
    const { tables } = importOf(fileOf({ phase: "plan", moments: 3 }));
    const before = latestSnapshot(tables);
    const { run, facilitator } = scenario({
      workshop: tables.workshop(),
      phase: "plan",
      config: tables.workshop().config,
      records: recordsIn(tables),
    });
    const evidence = { id: crypto.randomUUID(), kind: "review" as const, sentiment: 1 as const, text: "neu" };
    run(facilitator, "evidence.add", evidence);
    run(facilitator, "run.movePhase", { to: "commit", expectedRevision: 7 });
    const draft = run(facilitator, "run.movePhase", { to: "closed", expectedRevision: 8 });
    const after = latestSnapshot(draft);
    expect(after?.id).not.toBe(before?.id);
    expect(after?.result.ranking).toEqual(before?.result.ranking);
    expect(after?.result.actions).toEqual(before?.result.actions);
    expect(after?.result.actions.length).toBeGreaterThan(0);
  });

  it("let nobody go back to a vote whose ballots are gone", () => {
    const { tables } = importOf(fileOf({ phase: "plan" }));
    const { run, facilitator } = scenario({ workshop: tables.workshop(), phase: "plan", records: recordsIn(tables) });
    expect(refusalOf(() => run(facilitator, "run.movePhase", { to: "vote", expectedRevision: 7 }))).toBe("anonymised");
  });
});

const recordsIn = (tables: ReturnType<typeof importOf>["tables"]) =>
  KINDS.filter((kind) => kind !== "workshop").flatMap((kind) =>
    [...tables.all(kind)].map((record) => [kind, record] as const),
  );
