import { inputHashOf } from "../commands/snapshot";
import type { Kind } from "../kinds";
import { isBefore, type Phase } from "../phases";
import { rankingInputOf } from "../ranking/from-state";
import type { Moment, RecordOf, ResultSnapshot, Workshop } from "../records";
import { usualPeriod } from "../stages";
import { idOf, Tables } from "../state";
import { newWorkshop, slugOf } from "../workshop-defaults";
import type { WorkshopFile } from "./format.schema";
import type { Listed } from "./references";
import { translateResult } from "./translate-result";

export interface Import {
  id: string;
  joinCode: string;
  /** UTC milliseconds. */
  now: number;
  newId(): string;
}

export interface Imported {
  tables: Tables;
  /** The new id of an entry of the file. */
  idOf(list: Listed, id: string): string;
}

/**
 * A sound file as records with ids of their own, in the phase the file was made in. The ballots have stayed behind: what
 * is past the reveal has its result from the snapshots alone, and counts as erased, so that nothing is worked out anew
 * from nothing and nobody goes back to voting. Participants are people who have left: their phones belong elsewhere.
 */
export function recordsOf(file: WorkshopFile, given: Import): Imported {
  const ids = newIds(file, given);
  const to = (list: Listed, id: string): string => {
    const known = ids.get(`${list} ${id}`);
    if (known === undefined) throw new Error(`${list} lacks an entry that is referred to`);
    return known;
  };
  const tables = new Tables([["workshop", workshopOf(file, given, to)]]);
  for (const [kind, record] of parts(file, given, to)) tables.set(kind, idOf(kind, record), record);
  for (const snapshot of snapshotsOf(file, given, to, tables)) tables.set("resultSnapshot", snapshot.id, snapshot);
  return { tables, idOf: to };
}

type To = Imported["idOf"];
type Entry = readonly [Kind, RecordOf<Kind>];

function newIds(file: WorkshopFile, { newId }: Import): Map<string, string> {
  const lists = ["participants", "touchpoints", "moments", "ideas", "actions", "checkIns"] as const;
  return new Map(lists.flatMap((list) => file[list].map(({ id }) => [`${list} ${id}`, newId()] as const)));
}

const at = (instant: string): number => Date.parse(instant);
const maybe = <T, R>(value: T | null | undefined, make: (value: T) => R): R | null =>
  value == null ? null : make(value);

function workshopOf({ workshop }: WorkshopFile, { id, joinCode, now }: Import, to: To): Workshop {
  const { startsAt, createdAt, closedAt, archivedAt, erasedAt, phaseTimes, tieBreak, ...same } = workshop;
  const times = Object.entries(phaseTimes).map(([phase, { startedAt, usedMs }]) => [
    phase,
    { startedAt: at(startedAt), usedMs },
  ]);
  return {
    ...newWorkshop({ id, title: same.title, joinCode, now }),
    ...same,
    slug: slugOf(same.title),
    startsAt: maybe(startsAt, at),
    createdAt: at(createdAt),
    closedAt: maybe(closedAt, at),
    archivedAt: maybe(archivedAt, at),
    erasedAt: isBefore(same.phase, "reveal") ? null : (maybe(erasedAt, at) ?? now),
    phaseTimes: Object.fromEntries(times) as Workshop["phaseTimes"],
    tieBreak: tieBreak && {
      momentIds: tieBreak.momentIds.map((momentId) => to("moments", momentId)),
      open: false,
      result: Object.fromEntries(tieBreak.result.map(({ momentId, dots }) => [to("moments", momentId), dots])),
    },
  };
}

function* parts(file: WorkshopFile, given: Import, to: To): Iterable<Entry> {
  const start = at(file.workshop.createdAt);
  for (const [i, person] of file.participants.entries())
    yield ["participant", { ...guest, ...person, id: to("participants", person.id), joinSeq: i + 1, createdAt: start }];
  yield* cards(file, to);
  for (const entry of file.suggestions)
    yield [
      "suggestion",
      {
        ...entry,
        id: given.newId(),
        participantId: null,
        momentId: maybe(entry.momentId, (id) => to("moments", id)),
        touchpointIds: entry.touchpointIds.map((id) => to("touchpoints", id)),
      },
    ];
  for (const entry of file.evidence)
    yield [
      "evidence",
      {
        ...entry,
        id: given.newId(),
        participantId: null,
        momentId: maybe(entry.momentId, (id) => to("moments", id)),
        touchpointId: maybe(entry.touchpointId, (id) => to("touchpoints", id)),
      },
    ];
  for (const [i, topic] of file.parkingLot.entries())
    yield ["parkingLotItem", { ...topic, id: given.newId(), participantId: null, seq: i + 1 }];
  yield* plan(file, given, to);
}

const guest = {
  kind: "device",
  secretHash: null,
  joinedInPhase: "lobby",
  status: "left",
  nameResetAt: null,
  done: [] as string[],
} as const;

function* cards({ workshop, touchpoints, moments, ideas }: WorkshopFile, to: To): Iterable<Entry> {
  const startOf = (phase: Phase): number => at(workshop.phaseTimes[phase]?.startedAt ?? workshop.createdAt);
  const written = startOf("collect");
  for (const [i, { authorId, hidden, ...card }] of touchpoints.entries())
    yield [
      "touchpoint",
      {
        ...card,
        id: to("touchpoints", card.id),
        participantId: maybe(authorId, (id) => to("participants", id)),
        periodOverride: card.period !== usualPeriod(card.stage),
        round: 1,
        momentId: maybe(card.momentId, (id) => to("moments", id)),
        hiddenAt: hidden ? written : null,
        seq: i + 1,
        createdAt: written,
        updatedAt: written,
      },
    ];
  for (const [i, { hidden, ...moment }] of moments.entries())
    yield [
      "moment",
      {
        ...nothingChosen,
        ...moment,
        id: to("moments", moment.id),
        mergedInto: maybe(moment.mergedInto, (id) => to("moments", id)),
        hiddenAt: hidden ? startOf("cluster") : null,
        seq: i + 1,
      } as Moment,
    ];
  for (const [i, { authorId, hidden, ...idea }] of ideas.entries())
    yield [
      "idea",
      {
        ...idea,
        id: to("ideas", idea.id),
        participantId: maybe(authorId, (id) => to("participants", id)),
        momentId: to("moments", idea.momentId),
        basedOnIdeaId: maybe(idea.basedOnIdeaId, (id) => to("ideas", id)),
        hiddenAt: hidden ? startOf("ideate") : null,
        seq: i + 1,
        createdAt: startOf("ideate"),
      },
    ];
}

const nothingChosen = { shortlisted: true, confirmedAsTruth: false, departureReason: null, scene: null };

function* plan({ actions, checkIns }: WorkshopFile, { now }: Import, to: To): Iterable<Entry> {
  for (const [i, action] of actions.entries())
    yield [
      "action",
      {
        ...action,
        id: to("actions", action.id),
        momentId: to("moments", action.momentId),
        ideaIds: action.ideaIds.map((id) => to("ideas", id)),
        owner: action.owner && {
          name: action.owner.name,
          participantId: maybe(action.owner.participantId, (id) => to("participants", id)),
        },
        proposedBy: null,
        promisedAt: maybe(action.promisedAt, at),
        notes: action.notes.map((note) => ({ ...note, at: at(note.at) })),
        carriedFromActionId: null,
        seq: i + 1,
        updatedAt: now,
      },
    ];
  for (const checkIn of checkIns)
    yield [
      "checkIn",
      {
        ...checkIn,
        id: to("checkIns", checkIn.id),
        updates: checkIn.updates.map((update) => ({ ...update, actionId: to("actions", update.actionId) })),
      },
    ];
}

/** One hash for all: it belongs to what is here, and tells when that changes. */
function snapshotsOf({ snapshots }: WorkshopFile, { newId }: Import, to: To, tables: Tables): ResultSnapshot[] {
  const inputHash = inputHashOf(rankingInputOf(tables));
  return snapshots.map(({ distributions, result, ...snapshot }) => ({
    ...snapshot,
    id: newId(),
    at: at(snapshot.at),
    inputHash,
    complete: true,
    result: translateResult(result, to),
    distributions: Object.fromEntries(
      distributions.map(({ momentId, ...people }) => [to("moments", momentId), people]),
    ),
  }));
}
