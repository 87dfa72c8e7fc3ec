import { isBefore, SKIPPABLE, type WorkshopState } from "../phases";
import { findMergeCycle } from "../ranking/roots";
import type { Fault, FaultReason } from "./fault";
import type { WorkshopFile } from "./format.schema";
import { findDangling, findTwin } from "./references";

/** What is wrong with a file whose every field is well-formed: references, cycles, and the rules that span records. */
export function findFault(file: WorkshopFile): Fault | undefined {
  return (
    findTwin(file) ??
    findDangling(file) ??
    first(cycles(file), people(file), agenda(file), timing(file), decisions(file), choices(file), actions(file))
  );
}

function first(...checks: Iterable<Fault>[]): Fault | undefined {
  for (const check of checks) for (const fault of check) return fault;
  return undefined;
}

const fault = (path: string, reason: FaultReason): Fault => ({ path, reason });

function* cycles({ moments }: WorkshopFile): Iterable<Fault> {
  const index = findMergeCycle(moments);
  if (index !== undefined) yield fault(`moments[${index}].mergedInto`, "cycle");
}

function* people({ workshop, participants }: WorkshopFile): Iterable<Fault> {
  if (workshop.anonymity === "anonymous" && participants.length > 0)
    yield fault("participants[0]", "names_where_anonymous");
}

/** Nothing of a result before the reveal (I3), none missing from it on; and the dates of the end only at the end. */
function* timing({ workshop, snapshots }: WorkshopFile): Iterable<Fault> {
  const isRevealed = !isBefore(workshop.phase, "reveal");
  if (isRevealed && snapshots.length === 0) yield fault("snapshots", "missing");
  if (!isRevealed && snapshots.length > 0) yield fault("snapshots[0]", "too_early");
  for (const name of ["tieBreak", "erasedAt"] as const)
    if (!isRevealed && workshop[name] !== null) yield fault(`workshop.${name}`, "too_early");
  yield* ending(workshop.phase, "closedAt", workshop.closedAt, "closed");
  yield* ending(workshop.phase, "archivedAt", workshop.archivedAt, "archived");
}

function* agenda({ workshop }: WorkshopFile): Iterable<Fault> {
  for (const [phase, { off }] of Object.entries(workshop.agenda))
    if (off && !(SKIPPABLE as readonly string[]).includes(phase))
      yield fault(`workshop.agenda.${phase}.off`, "wrong_value");
}

const KNOWN_FROM = {
  shortlisted: "rate",
  confirmedAsTruth: "reveal",
  departureReason: "reveal",
  scene: "reveal",
} as const;

function* decisions({ workshop, moments }: WorkshopFile): Iterable<Fault> {
  const early = Object.entries(KNOWN_FROM).filter(([, from]) => isBefore(workshop.phase, from));
  for (const [i, moment] of moments.entries())
    for (const [name] of early)
      if (moment[name as keyof typeof KNOWN_FROM] !== undefined) yield fault(`moments[${i}].${name}`, "too_early");
}

function* ending(phase: WorkshopState, name: string, at: string | null, from: WorkshopState): Iterable<Fault> {
  if (at === null && !isBefore(phase, from)) yield fault(`workshop.${name}`, "missing");
  if (at !== null && isBefore(phase, from)) yield fault(`workshop.${name}`, "too_early");
}

/** Only a moment on the ballot is a moment of truth, and at most `topK` of them (I11). */
function* choices({ workshop, moments }: WorkshopFile): Iterable<Fault> {
  let confirmed = 0;
  for (const [i, { confirmedAsTruth, mergedInto, hidden }] of moments.entries()) {
    if (!confirmedAsTruth) continue;
    confirmed += 1;
    if (mergedInto !== null || hidden) yield fault(`moments[${i}].confirmedAsTruth`, "wrong_value");
    if (confirmed > workshop.config.topK) yield fault(`moments[${i}].confirmedAsTruth`, "too_many");
  }
}

const PROMISED: readonly string[] = ["open", "in_progress", "done"];

/** An action has left `draft` only with owner, due date, effect and effort (I10). */
function* actions({ actions }: WorkshopFile): Iterable<Fault> {
  for (const [i, action] of actions.entries()) {
    if (!PROMISED.includes(action.status)) continue;
    for (const name of ["owner", "dueOn", "effect", "effort"] as const)
      if (action[name] === null) yield fault(`actions[${i}].${name}`, "missing");
  }
}
