import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import type { CommandName } from "@/domain/commands/commands";
import { SCHEMAS } from "@/domain/commands/schemas";
import { REFUSALS } from "@/domain/errors";
import type { Scenario } from "@/domain/scenario";
import type { Answer, Mutation } from "@/domain/wire";
import { executeCommands } from "@/server/commands/execute";
import { noLimiter } from "@/server/commands/guard";
import { CommandQueue } from "@/server/commands/queue";
import { Dice } from "./dice";
import { drawArgs } from "./draw";
import { faultsOfStore } from "./soundness";
import { workshopIn } from "./start";

const RUNS = 1000;
const AT_ONCE = 50;
const SLOW_MS = 1000;
const NAMES = Object.keys(SCHEMAS) as CommandName[];
/** No id, or none of this kind. */
const BAD_IDS = ["", " ", 0, -1, "1e309", Number.MAX_VALUE, null, "null", "../", "../../etc/passwd", "x".repeat(7000)];

let store: TemporaryStore;
const dice = new Dice("fuzz");
beforeAll(() => {
  store = temporaryStore();
  store.sqlite.pragma("synchronous = OFF");
});
afterAll(() => store.dispose());

class Room {
  readonly id = dice.uuid();
  readonly people: Scenario;
  readonly #queue = new CommandQueue({ journal: store.journal });

  constructor() {
    this.people = workshopIn(dice, this.id);
    store.start(this.people.tables);
  }

  get tables() {
    const state = store.journal.state(this.id);
    if (!state) throw new Error("no workshop");
    return state.tables;
  }

  get version() {
    return store.journal.state(this.id)?.version;
  }

  /** @throws what no client may bring about */
  async send(commands: Mutation[]): Promise<Answer[]> {
    const { facilitator, participants } = this.people;
    const actor = dice.pick([facilitator, ...participants]) ?? facilitator;
    const startedAt = performance.now();
    const answers = await executeCommands(
      { queue: this.#queue, limiter: noLimiter },
      { workshopId: this.id, actor, commands },
    );
    expect(performance.now() - startedAt).toBeLessThan(SLOW_MS);
    return answers;
  }
}

const mutation = (name: string, args: unknown): Mutation => ({ mid: dice.uuid(), name, args });

/** As it comes out of JSON: what cannot stand in a call never arrives. */
const arrived = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? "null");

const anything = fc.sample(fc.oneof(fc.jsonValue(), fc.object({ maxDepth: 2 }).map(arrived)), {
  numRuns: 500,
  seed: 1,
});

/** Arguments a page might have sent, but for one field or two. */
function nearValid(name: CommandName, room: Room): unknown {
  const drawn = arrived(drawArgs(dice, name, room.tables)?.args ?? {}) as Record<string, unknown>;
  const fields = Object.keys(drawn);
  const luck = dice.next();
  const field = dice.pick(fields);
  if (luck < 0.2 || field === undefined) return drawn;
  if (luck < 0.4) return { ...drawn, [field]: dice.pick(anything) };
  if (luck < 0.6) return { ...drawn, [field]: dice.pick(BAD_IDS) };
  if (luck < 0.8) return Object.fromEntries(Object.entries(drawn).filter(([other]) => other !== field));
  return { ...drawn, [dice.pick(["__proto__x", "more", "participantId", "id"]) ?? ""]: dice.pick(anything) };
}

describe("any command with any arguments", () => {
  it(`[B1] is answered by a known code, in time, and changes nothing if it is refused: ${RUNS} times each`, async () => {
    const codes = new Set<string>();
    for (const name of NAMES) {
      const room = new Room();
      for (let run = 0; run < RUNS; run += AT_ONCE) {
        const before = room.version;
        const commands = Array.from({ length: AT_ONCE }, (_, i) =>
          mutation(name, i % 4 === 0 ? nearValid(name, room) : dice.pick(anything)),
        );
        const answers = await room.send(commands);
        expect(answers).toHaveLength(AT_ONCE);
        const moved = answers.filter((answer) => "version" in answer && answer.version > 0).length;
        expect(room.version, name).toBe((before ?? 0) + moved);
        for (const answer of answers) codes.add("refused" in answer ? answer.refused : "done");
      }
      expect([...faultsOfStore(store.sqlite, room.id, [room.tables])], name).toEqual([]);
    }
    expect([...codes].filter((code) => code !== "done" && !(code in REFUSALS))).toEqual([]);
    expect([...codes]).toEqual(expect.arrayContaining(["done", "invalid", "forbidden", "not_found", "wrong_phase"]));
  }, 120_000);
});
