import type { z } from "zod";
import { type CommandName, commandNamed } from "@/domain/commands/commands";
import { SCHEMAS } from "@/domain/commands/schemas";
import type { Kind } from "@/domain/kinds";
import { isWithin, nextState, PHASES } from "@/domain/phases";
import { idOf, type StateReader } from "@/domain/state";
import type { Dice } from "./dice";
import type { Person } from "./person";

interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

interface Place {
  name: string;
  field: string;
  view: StateReader;
  dice: Dice;
}

/** Taps people make most. */
const OFTEN = new Set(["dots.set", "ratings.set", "touchpoints.add", "ideas.add", "evidence.add", "touchpoints.hide"]);
/** Leave, end or move what the driver itself decides about. */
const SELDOM = new Set([
  "participants.leave",
  "participants.withdraw",
  "participants.remove",
  "workshops.setAnonymity",
  "workshops.anonymiseNow",
  "run.movePhase",
  "run.openRound",
  "touchpoints.remove",
  "moments.hide",
  "parking.add",
  "join.rotateCode",
]);
const NEW = /[.](add|addForInRoom|addStarter|create|propose)$/;

/** Fields that name something new though the command is about something else. */
const NEW_BESIDE: Record<string, string> = {
  "participants.addInRoom": "participantId",
  "parking.makeAction": "actionId",
};

const KIND_OF: Record<string, Kind> = {
  touchpoints: "touchpoint",
  moments: "moment",
  suggestions: "suggestion",
  evidence: "evidence",
  ideas: "idea",
  actions: "action",
  parking: "parkingLotItem",
  checkIns: "checkIn",
  momentId: "moment",
  into: "moment",
  momentIds: "moment",
  participantId: "participant",
  touchpointId: "touchpoint",
  touchpointIds: "touchpoint",
  actionId: "action",
  ideaIds: "idea",
  basedOnIdeaId: "idea",
  checkInId: "checkIn",
};

let texts = 0;
const drawText = (dice: Dice): string => `Warten ${dice.hex(5)} ⏳ ${(texts += 1) % 97}`;

/** A command this person might give now, with arguments that pass its schema; undefined if none comes to mind. */
export function drawCommand(
  dice: Dice,
  { actor }: Person,
  view: StateReader,
): { name: CommandName; args: unknown } | undefined {
  const { phase } = view.workshop();
  const isStubborn = dice.chance(0.05);
  const open = (Object.keys(SCHEMAS) as CommandName[]).filter((name) => {
    const command = commandNamed(name);
    if (!command?.by.includes(actor.role)) return false;
    if (SELDOM.has(name) && !dice.chance(0.15)) return false;
    return isStubborn || isWithin(phase, ...command.phases);
  });
  const often = open.filter((name) => OFTEN.has(name));
  const name = often.length > 0 && dice.chance(0.5) ? dice.pick(often) : dice.pick(open);
  return name && drawArgs(dice, name, view);
}

/** Arguments for one command. */
export function drawArgs(
  dice: Dice,
  name: CommandName,
  view: StateReader,
): { name: CommandName; args: unknown } | undefined {
  const schema: z.ZodType = SCHEMAS[name];
  for (let tries = 0; tries < 6; tries += 1) {
    const drawn = schema.safeParse(draw(schema, { name, field: "", view, dice }));
    if (drawn.success) return { name, args: drawn.data };
  }
  return undefined;
}

/** Later than any clock here: until then cards may be collected ahead. */
const AFTER_ALL = Date.UTC(2090, 0, 1);

type Draw = (def: Def, place: Place) => unknown;

const DRAWS: Record<string, Draw> = {
  object: ({ shape = {} }, place) => {
    const entries = Object.entries(shape).map(([field, schema]) => [field, draw(schema, { ...place, field })]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  },
  string: ({ format }, place) => {
    if (format === "uuid") return drawId(place);
    if (format === "date") return place.dice.pick(["2026-04-01", "2026-05-15"]);
    return drawText(place.dice);
  },
  number: (_, place) => drawNumber(place),
  boolean: (_, { dice }) => dice.chance(0.6),
  enum: ({ entries = {} }, place) => drawEnum(Object.values(entries), place),
  literal: ({ values = [] }, { dice }) => dice.pick(values),
  array: ({ element }, place) => {
    const drawn = Array.from({ length: place.dice.between(1, 3) }, () => draw(element, place));
    return [...new Set(drawn)];
  },
  union: ({ options = [] }, place) => draw(place.dice.pick(options), place),
  nullable: ({ innerType }, place) => (place.dice.chance(0.25) ? null : draw(innerType, place)),
  optional: ({ innerType }, place) =>
    place.dice.chance(place.field === "collectUntil" ? 0.9 : 0.6) ? undefined : draw(innerType, place),
  default: ({ innerType }, place) => draw(innerType, place),
  readonly: ({ innerType }, place) => draw(innerType, place),
  nonoptional: ({ innerType }, place) => draw(innerType, place),
  pipe: (def, place) => draw(def.in, place),
  record: () => ({}),
};

function draw(schema: z.ZodType | undefined, place: Place): unknown {
  const def = (schema as unknown as { def: Def } | undefined)?.def;
  return def && DRAWS[def.type]?.(def, place);
}

function drawId({ name, field, view, dice }: Place): string {
  const isNew = (field === "id" && NEW.test(name)) || NEW_BESIDE[name] === field;
  if (isNew ? dice.chance(0.95) : dice.chance(0.03)) return dice.uuid();
  const kind = KIND_OF[field] ?? KIND_OF[name.split(".")[0] ?? ""] ?? "touchpoint";
  const ids = [...view.all(kind)].map((record) => idOf(kind, record));
  if (name.endsWith("ForInRoom") && field === "participantId") {
    const inRoom = [...view.all("participant")].filter((person) => person.kind === "in_room");
    return dice.pick(inRoom)?.id ?? dice.uuid();
  }
  return dice.pick(ids) ?? dice.uuid();
}

function drawNumber({ field, view, dice }: Place): number {
  if (field === "expectedRevision") return view.workshop().revision - (dice.chance(0.05) ? 1 : 0);
  if (field === "seen") return dice.pick([...view.all("action")])?.updatedAt ?? 0;
  if (field === "collectUntil") return AFTER_ALL;
  if (field === "bootstrapRuns") return 5;
  if (field === "minGroup") return 3;
  return dice.pick([0, 1, 1, 2, 2, 3, 4, 5, 1.5, 30, 120]) ?? 0;
}

function drawEnum(values: readonly string[], { name, field, view, dice }: Place): string | undefined {
  if (name !== "run.movePhase" || field !== "to") return dice.pick(values);
  const { phase, agenda } = view.workshop();
  return dice.chance(0.8) ? nextState(phase, agenda) : dice.pick(PHASES);
}
