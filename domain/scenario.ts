import { type ArgsOf, type CommandName, commandNamed } from "./commands/commands";
import { execute } from "./commands/execute";
import type { Actor, Command, Undoable } from "./commands/rule";
import { SCHEMAS } from "./commands/schemas";
import { Draft } from "./draft";
import { type RefusalCode, Refused } from "./errors";
import { isBefore, type WorkshopState } from "./phases";
import { seededRandom, uuidFrom } from "./random";
import type {
  Action,
  Evidence,
  Kind,
  Moment,
  Participant,
  RecordOf,
  Touchpoint,
  Workshop,
  WorkshopConfig,
} from "./records";
import { idOf, Tables } from "./state";
import { newWorkshop } from "./workshop-defaults";

type Facilitator = Extract<Actor, { name: string }>;
type Guest = Extract<Actor, { role: "participant" }>;

interface Given {
  phase?: WorkshopState;
  /** How many people with a device are in. */
  participants?: number;
  config?: Partial<WorkshopConfig>;
  workshop?: Partial<Omit<Workshop, "config" | "phase">>;
  records?: Iterable<readonly [Kind, RecordOf<Kind>]>;
}

export interface Scenario {
  tables: Tables;
  facilitator: Facilitator;
  coFacilitator: Facilitator;
  system: Actor;
  participants: Guest[];
  /** Seconds pass. */
  wait(seconds: number): void;
  /** UTC milliseconds of the next command. */
  now(): number;
  /** Parses the arguments, runs the command and applies what it wrote. @throws Refused, leaving everything as it was */
  run<N extends CommandName>(actor: Actor, name: N, args: ArgsOf<N>): Draft;
  /** The same, but hands back the refusal instead of throwing it: its code, or undefined if all went well. */
  refusal<N extends CommandName>(actor: Actor, name: N, args: ArgsOf<N>): RefusalCode | undefined;
}

/** Test support: 2026-03-02 09:00 UTC. */
export const START = Date.UTC(2026, 2, 2, 9);

const uuids = new Map<number | string, string>();

/** Test support: the n-th of a row of UUIDs, the same in every run. */
export function uuid(n: number | string): string {
  const known = uuids.get(n) ?? uuidFrom(seededRandom(`uuid ${n}`));
  uuids.set(n, known);
  return known;
}

/**
 * Test support: a workshop in some phase with real tables and drafts, where commands run as on the server.
 * From `vote` on everybody has 5 dots, 3 at most on one moment, unless `config` says otherwise.
 */
export function scenario(given: Given = {}): Scenario {
  const tables = new Tables([["workshop", workshopOf(given)]]);
  const participants = Array.from({ length: given.participants ?? 3 }, (_, i) => personOf(i + 1));
  for (const person of participants) tables.set("participant", person.id, person);
  for (const [kind, record] of given.records ?? []) tables.set(kind, idOf(kind, record), record);
  /** Of each actor the steps that can be taken back. */
  const standing = new Map<string, Undoable[]>();
  let now = START;
  let version = 0;

  const run: Scenario["run"] = (actor, name, args) => {
    const command = commandNamed(name) as Command<unknown>;
    const lastUndoable = (actorId: string) => standing.get(actorId)?.at(-1);
    const draft = new Draft(tables, { now, seed: `seed ${version}`, lastUndoable });
    execute<unknown>(draft, actor, command, SCHEMAS[name].parse(args));
    now += 1000;
    version += 1;
    const changes = draft
      .writes()
      .map(({ kind, id, record, before }) => ({ kind, id, before: before ?? null, after: record }));
    const own = (standing.get(actor.id) ?? []).filter((step) => step.version !== draft.undoes);
    if (command.undoable) own.push({ version, changes });
    standing.set(actor.id, own.slice(-20));
    tables.apply(draft.writes());
    return draft;
  };

  return {
    tables,
    facilitator: { role: "facilitator", id: uuid("facilitator"), name: "Kerstin" },
    coFacilitator: { role: "co_facilitator", id: uuid("co-facilitator"), name: "Jo" },
    system: { role: "system", id: "system" },
    participants: participants.map(({ id }) => ({ role: "participant", id })),
    wait: (seconds) => void (now += seconds * 1000),
    now: () => now,
    run,
    refusal: (actor, name, args) => refusalOf(() => run(actor, name, args)),
  };
}

/** Test support: the code with which `act` is refused, or undefined if it is not. */
export function refusalOf(act: () => unknown): RefusalCode | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

function workshopOf({ phase = "draft", config, workshop }: Given): Workshop {
  const fresh = newWorkshop({ id: uuid("workshop"), title: "Hotel", joinCode: "ABCD2345", now: START });
  const dots = isBefore(phase, "vote") ? {} : { dotBudget: 5, maxDotsPerMoment: 3 };
  return { ...fresh, phase, ...workshop, config: { ...fresh.config, ...dots, ...config } };
}

const personOf = (n: number): Participant => ({
  id: uuid(`participant ${n}`),
  displayName: `Person ${n}`,
  kind: "device",
  secretHash: "0".repeat(64),
  joinSeq: n,
  joinedInPhase: "lobby",
  status: "active",
  nameResetAt: null,
  done: [],
  createdAt: START,
});

/** Test support: a card of round 1 that everybody sees. */
export const touchpointOf = (n: number, given: Partial<Touchpoint> = {}): readonly ["touchpoint", Touchpoint] => [
  "touchpoint",
  {
    id: uuid(`touchpoint ${n}`),
    participantId: null,
    text: `Touchpoint ${n}`,
    stage: "smot",
    period: "at",
    periodOverride: false,
    channel: null,
    round: 1,
    momentId: null,
    source: "participant",
    adopted: true,
    displayOrder: n / 1000,
    hiddenAt: null,
    seq: n,
    createdAt: START,
    updatedAt: START,
    ...given,
  },
];

/** Test support: a moment on the ballot. */
export const momentOf = (n: number, given: Partial<Moment> = {}): readonly ["moment", Moment] => [
  "moment",
  {
    id: uuid(`moment ${n}`),
    title: `Moment ${n}`,
    stage: "smot",
    period: "at",
    mergedInto: null,
    shortlisted: true,
    confirmedAsTruth: false,
    departureReason: null,
    scene: null,
    hiddenAt: null,
    seq: n,
    ...given,
  },
];

/** Test support: a draft action on moment 1 with nothing but a title. */
export const actionOf = (n: number, given: Partial<Action> = {}): readonly ["action", Action] => [
  "action",
  {
    id: uuid(`action ${n}`),
    momentId: uuid("moment 1"),
    title: `Action ${n}`,
    ideaIds: [],
    scene: null,
    owner: null,
    proposedBy: null,
    promisedAt: null,
    dueOn: null,
    effect: null,
    effort: null,
    successMeasure: null,
    empowerment: null,
    ifThen: null,
    firstStep: null,
    status: "draft",
    statusReason: null,
    notes: [],
    carriedFromActionId: null,
    seq: n,
    updatedAt: START,
    ...given,
  },
];

/** Test support: a complaint that hangs on nothing yet. */
export const evidenceOf = (n: number, given: Partial<Evidence> = {}): readonly ["evidence", Evidence] => [
  "evidence",
  {
    id: uuid(`evidence ${n}`),
    participantId: null,
    kind: "complaint",
    sentiment: -1,
    text: "Waited",
    url: null,
    occurredOn: null,
    count: null,
    momentId: null,
    touchpointId: null,
    ...given,
  },
];
