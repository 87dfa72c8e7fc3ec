import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { Refused } from "../errors";
import { STATES, type WorkshopState } from "../phases";
import { momentOf, START, scenario, touchpointOf, uuid } from "../scenario";
import { COMMANDS } from "./commands";
import { execute } from "./execute";
import type { Actor, Command } from "./rule";

interface Row {
  op: string;
  phases: string;
  cells: Record<string, string>;
}

/** Who may give which command in which phase, as the design has it; the rest of a rule is held by its own tests. */
const [head = [], ...lines] = readFileSync("docs/security/authz-commands.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const rows = lines.map((line): Row => {
  const cells = Object.fromEntries(head.map((name, i) => [name, line[i] ?? ""]));
  return { op: cells.op ?? "", phases: cells.phases ?? "", cells };
});
const ops = [...new Set(rows.map(({ op }) => op))];

const ACTORS: Actor[] = [
  { role: "participant", id: uuid("participant 1") },
  { role: "co_facilitator", id: uuid("co-facilitator"), name: "Jo" },
  { role: "facilitator", id: uuid("facilitator"), name: "Kerstin" },
  { role: "reviewer", id: uuid("reviewer"), scope: "update" },
];

const momentId = uuid("moment 1");
const cardId = uuid("touchpoint 1");
const inRoom = uuid("in room");
/** Their phases are no range, or depend on who and whose: arguments with which their rule shows that it looks again. */
const LOOKS_AGAIN: Record<string, unknown> = {
  "participants.setDone": { done: true },
  "run.openRound": { expectedRevision: 0 },
  "touchpoints.remove": { id: cardId },
  "touchpoints.move": { id: cardId, stage: "smot" },
  "dots.set": { momentId, dots: 1 },
  "dots.setForInRoom": { participantId: inRoom, momentId, dots: 1 },
};

function isWithin(phases: string, state: WorkshopState): boolean {
  if (phases === "*") return true;
  return phases.split(",").some((part) => {
    const [from = "", to = from] = part.trim().split("..");
    const at = STATES.indexOf(state);
    return at >= STATES.indexOf(from as WorkshopState) && at <= STATES.indexOf(to as WorkshopState);
  });
}

const isRefusal = (cell: string) => /^\d{3}$/.test(cell);

/** What the table says of this person in this phase. */
function expected(op: string, { role }: Actor, state: WorkshopState): "allowed" | "wrong_phase" | "not_theirs" {
  const theirs = rows.filter((row) => row.op === op && !isRefusal(row.cells[role] ?? ""));
  if (theirs.length === 0 || theirs.every(({ cells }) => cells[role] === "J")) return "not_theirs";
  if (theirs.some(({ phases }) => isWithin(phases, state))) return "allowed";
  const isForOthers = rows.some((row) => row.op === op && row.phases !== "*" && isWithin(row.phases, state));
  return isForOthers ? "not_theirs" : "wrong_phase";
}

/** @param isWhole run the rule as well, not only what every command has to pass */
function outcome(op: string, actor: Actor, state: WorkshopState, isWhole: boolean): string {
  const records = [momentOf(1), touchpointOf(1, { participantId: uuid("participant 1") })];
  const { tables } = scenario({ phase: state as never, participants: 1, records });
  const person = tables.get("participant", uuid("participant 1"));
  if (person) tables.set("participant", inRoom, { ...person, id: inRoom, kind: "in_room" });
  const draft = new Draft(tables, { now: START, seed: "0".repeat(32) });
  const command = COMMANDS[op as keyof typeof COMMANDS] as Command<unknown>;
  try {
    if (isWhole) execute(draft, actor, command, LOOKS_AGAIN[op]);
    else execute(draft, actor, { ...command, rule: () => {} }, {});
    return "allowed";
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === "forbidden" || error.code === "not_joined" ? "not_theirs" : error.code;
  }
}

describe("who may give which command when", () => {
  it("[B10] is in every phase as the table has it, for every command and every role", () => {
    const wrong: string[] = [];
    for (const op of ops)
      for (const actor of ACTORS)
        for (const state of STATES) {
          const should = expected(op, actor, state);
          const is = outcome(op, actor, state, should !== "allowed" && op in LOOKS_AGAIN);
          if (is !== should) wrong.push(`${op} by ${actor.role} in ${state}: ${is} instead of ${should}`);
        }
    expect(wrong).toEqual([]);
    expect(ops.length * ACTORS.length * STATES.length).toBeGreaterThan(3500);
  });

  it("[B10] is said of every command that can be sent", () => {
    const sendable = Object.entries(COMMANDS as unknown as Record<string, Command<unknown>>)
      .filter(([, { by }]) => by.some((role) => role !== "system"))
      .map(([name]) => name);
    expect(sendable.filter((name) => !ops.includes(name) && !THROUGH_MUTATIONS.includes(name))).toEqual([]);
    expect(ops.filter((op) => !(op in COMMANDS))).toEqual([]);
  });
});

/** Sent by a mutation of their own, which has its rows in the matrix of procedures. */
const THROUGH_MUTATIONS = ["workshops.archive", "workshops.reopen"];
