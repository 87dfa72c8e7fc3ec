import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import type { Actor } from "@/domain/commands/rule";
import { momentOf, scenario, uuid } from "@/domain/scenario";
import { type CommandRuntime, executeCommands } from "./execute";
import { commandLimiter, noLimiter } from "./guard";
import { CommandQueue } from "./queue";

const workshopId = uuid("workshop");
const momentId = uuid("moment 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const kerstin: Actor = { role: "facilitator", id: uuid("facilitator"), name: "Kerstin" };
const dots = (n: unknown, mid: string) => ({ mid, name: "dots.set", args: { momentId, dots: n } });

let store: TemporaryStore;
let runtime: CommandRuntime;
beforeEach(() => {
  store = temporaryStore();
  store.start(scenario({ phase: "vote", records: [momentOf(1)] }).tables);
  runtime = { queue: new CommandQueue({ journal: store.journal }), limiter: noLimiter };
});
afterEach(() => store.dispose());

describe("a call", () => {
  it("is answered command by command, in order, past refusals", async () => {
    const commands = [dots(2, "a"), dots(9, "b"), dots(1, "c"), dots(2, "a")];
    expect(await executeCommands(runtime, { workshopId, actor: anna, commands })).toEqual([
      { version: 2 },
      { refused: "over_cap" },
      { version: 3 },
      { version: 2 },
    ]);
  });

  it.each<[string, Actor, unknown, unknown, string]>([
    ["an unknown name", anna, "dots.steal", {}, "invalid"],
    ["a name every object has", anna, "constructor", {}, "invalid"],
    ["arguments of the wrong shape", anna, "dots.set", { momentId, dots: "2" }, "invalid"],
    ["a field too many", anna, "dots.set", { momentId, dots: 1, more: 1 }, "invalid"],
    ["no arguments", anna, "dots.set", undefined, "invalid"],
    ["a role that may not, whatever the arguments", anna, "moments.merge", {}, "forbidden"],
    ["a facilitator who has no ballot", kerstin, "dots.set", {}, "not_joined"],
  ])("refuses %s", async (_, actor, name, args, refused) => {
    const commands = [{ mid: "x", name: String(name), args }];
    expect(await executeCommands(runtime, { workshopId, actor, commands })).toEqual([{ refused }]);
    expect(store.journal.state(workshopId)?.version).toBe(1);
  });

  it("is too large as a whole if the arguments of one command are", async () => {
    const fits = { mid: "x", name: "dots.set", args: { momentId: "x".repeat(8192 - '{"momentId":""}'.length) } };
    expect(await executeCommands(runtime, { workshopId, actor: anna, commands: [fits] })).toEqual([
      { refused: "invalid" },
    ]);
    const large = { ...fits, args: { momentId: `${fits.args.momentId}x` } };
    const call = executeCommands(runtime, { workshopId, actor: anna, commands: [dots(1, "a"), large] });
    await expect(call).rejects.toMatchObject({ code: "too_large" });
    expect(store.journal.state(workshopId)?.version).toBe(1);
  });

  it("[F6] may be sent again when something could not be saved", async () => {
    store.sqlite.pragma("query_only = ON");
    const call = { workshopId, actor: anna, commands: [dots(1, "a"), dots(2, "b")] };
    await expect(executeCommands(runtime, call)).rejects.toMatchObject({ code: "not_saved" });
    store.sqlite.pragma("query_only = OFF");
    expect(await executeCommands(runtime, call)).toEqual([{ version: 2 }, { version: 3 }]);
  });
});

describe("rates", () => {
  it("let a phone send fifty at once after a rest, but not without end", async () => {
    const limiter = commandLimiter();
    await limiter.consume("w", "anna", 50);
    await limiter.consume("w", "anna", 50);
    await expect(limiter.consume("w", "anna", 50)).rejects.toMatchObject({ code: "rate_limited" });
    await limiter.consume("w", "ben", 50);
  });

  it("let 300 people tap at once", async () => {
    const limiter = commandLimiter();
    await Promise.all(Array.from({ length: 300 }, (_, i) => limiter.consume("w", `person ${i}`, 1)));
  });

  it("hold a whole workshop within its share, and leave others alone", async () => {
    const limiter = commandLimiter();
    const people = Array.from({ length: 60 }, (_, i) => limiter.consume("w", `person ${i}`, 50));
    const results = await Promise.allSettled(people);
    expect(results.some(({ status }) => status === "rejected")).toBe(true);
    await limiter.consume("v", "person", 50);
  });
});
