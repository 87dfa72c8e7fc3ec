import type { Database } from "better-sqlite3";
import { replay } from "@/db/journal/replay";
import { SqliteJournal } from "@/db/journal/sqlite";
import { dotsOn, dotsPlaced } from "@/domain/commands/ballots";
import { KINDS } from "@/domain/kinds";
import { isLive } from "@/domain/moment-root";
import { isBefore } from "@/domain/phases";
import { RECORDS } from "@/domain/records";
import { idOf, type Tables } from "@/domain/state";
import type { Answer } from "@/domain/wire";
import { differences, type Knowledge, written } from "./truth";

const contentOf = (tables: Tables | undefined): Knowledge => {
  const known = new Map<string, string>();
  for (const kind of KINDS)
    for (const record of tables?.all(kind) ?? []) known.set(`${kind} ${idOf(kind, record)}`, written(record));
  return known;
};

/** What one page was answered to the commands it gave. */
export interface Acknowledged {
  mid: string;
  name: string;
  answer: Answer;
}

/** The tables hold what every server believes, the journal tells how they came about, and nothing stands in them that may not. */
export function* faultsOfStore(
  sqlite: Database,
  workshopId: string,
  caches: readonly (Tables | undefined)[],
): Iterable<string> {
  const stored = new SqliteJournal(sqlite).state(workshopId)?.tables;
  const content = contentOf(stored);
  for (const cache of caches) yield* differences(contentOf(cache), content).map((line) => `cache: ${line}`);
  if (stored?.workshop().erasedAt === null)
    yield* differences(contentOf(replay(sqlite, workshopId)), content).map((line) => `replay: ${line}`);
  for (const kind of KINDS)
    for (const record of stored?.all(kind) ?? [])
      if (!RECORDS[kind].safeParse(record).success) yield `invalid: ${kind} ${idOf(kind, record)}`;
  if (stored) yield* faultsOfBallots(stored);
}

/** Nobody has more dots out than the budget gives, or on one moment than the cap allows while people vote (I1, I5). */
export function* faultsOfBallots(tables: Tables): Iterable<string> {
  const { phase, config } = tables.workshop();
  const { dotBudget, maxDotsPerMoment } = config;
  if (dotBudget === null || maxDotsPerMoment === null || isBefore(phase, "vote")) return;
  for (const voter of new Set([...tables.all("dot")].map(({ participantId }) => participantId))) {
    const placed = dotsPlaced(tables, voter);
    if (placed > dotBudget) yield `budget: ${voter} has ${placed} dots out`;
    if (phase === "vote") yield* faultsOfCap(tables, voter, maxDotsPerMoment);
  }
  for (const { momentId } of tables.all("dot"))
    if (!tables.get("moment", momentId)) yield `a dot on nothing: ${momentId}`;
}

function* faultsOfCap(tables: Tables, voter: string, cap: number): Iterable<string> {
  for (const moment of tables.all("moment"))
    if (isLive(moment) && dotsOn(tables, voter, moment.id) > cap) yield `cap: ${voter} on ${moment.id}`;
}

interface Row {
  version: number;
  mid: string | null;
  name: string;
}

/** Whether a command was answered in two ways; after erasure nobody knows its version any more, only that it was done. */
export const isTwice = (versions: ReadonlySet<number>, isErased: boolean): boolean =>
  versions.size > (isErased && versions.has(0) ? 2 : 1);

/** Every version once and without a gap, every command at most once, and every acknowledged one under its version. */
export function* faultsOfJournal(
  sqlite: Database,
  workshopId: string,
  acknowledged: Iterable<Acknowledged>,
): Iterable<string> {
  const rows = sqlite
    .prepare<[string], Row>(
      "select version, mutation_id as mid, name from journal where workshop_id = ? order by version",
    )
    .all(workshopId);
  const mids = rows.flatMap(({ mid }) => mid ?? []);
  const kept = new Set(mids);
  if (kept.size < mids.length) yield "twice: a command stands in the journal twice";
  for (const [i, { version }] of rows.entries()) if (version !== i + 1) yield `gap: version ${i + 1} is missing`;
  for (const one of acknowledged) {
    const fault = "refused" in one.answer ? kept.has(one.mid) && "refused, yet kept" : isLost(one, rows) && "lost";
    if (fault) yield `${fault}: ${one.name} ${one.mid}, answered ${JSON.stringify(one.answer)}`;
  }
}

/** After erasure the journal no longer knows whose command a row was, but still which. */
function isLost({ mid, name, answer }: Acknowledged, rows: readonly Row[]): boolean {
  if ("refused" in answer || answer.version === 0) return false;
  const row = rows[answer.version - 1];
  return row?.name !== name || (row.mid !== null && row.mid !== mid);
}
