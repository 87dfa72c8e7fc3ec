import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { CannotOpen } from "./cannot-open";
import { settle } from "./durable-file";
import { type Content, contentOf, flawOf } from "./soundness";

export interface Backup {
  path: string;
  bytes: number;
  content: Content;
}

/** Copies of a database hold what people have since had erased: none is kept for longer (trust.md section 4). */
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;
const NAME = /^touchstone-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)[.]db$/;
/** What a migration or a restore has put beside the database. */
const COPY = /[.]db[.](before|replaced)-[^/]*$/;
const PARTIAL = /[.]db[.](\d+)[.]partial(-journal|-wal|-shm)?$/;

/** Where the backups of a database lie. */
export const backupFolderOf = (file: string): string => join(dirname(file), "backups");

/**
 * Copies a database as it stands at this moment, whether or not the product runs on it, into its folder of backups; the
 * name appears once the copy has been checked and is on the disk. Then removes copies that are too old.
 * @throws CannotOpen missing | corrupt
 */
export async function backUp(file: string, now = Date.now()): Promise<Backup> {
  if (!existsSync(file)) throw new CannotOpen("missing", `There is no database ${file} yet.`);
  const folder = backupFolderOf(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removePartials(folder);
  const path = join(folder, nameAt(now));
  const partial = `${path}.${process.pid}.partial`;
  try {
    closeSync(openSync(partial, "w", 0o600));
    const content = await copy(file, partial);
    checkCopy(partial, file, content);
    settle(partial);
    renameSync(partial, path);
    settle(path);
    removeOldCopies(file, now);
    return { path, bytes: statSync(path).size, content };
  } catch (error) {
    removeWithSiblings(partial);
    throw error;
  }
}

/** Removes backups and the copies that migrations and restores have left, once they are 14 days old. */
export function removeOldCopies(file: string, now = Date.now()): void {
  const folder = backupFolderOf(file);
  for (const name of namesIn(folder)) {
    const at = timeOf(name);
    if (at !== undefined && now - at > KEPT_DAYS * DAY_MS) rmSync(join(folder, name), { force: true });
  }
  for (const name of namesIn(dirname(file))) {
    const path = join(dirname(file), name);
    const isCopy = name.startsWith(`${basename(file)}.`) && COPY.test(name);
    if (isCopy && now - statSync(path).ctimeMs > KEPT_DAYS * DAY_MS) rmSync(path, { force: true });
  }
}

/** UTC milliseconds of the newest backup; undefined if there is none. */
export function lastBackupAt(file: string): number | undefined {
  const times = namesIn(backupFolderOf(file)).flatMap((name) => timeOf(name) ?? []);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** One read transaction holds the moment still, so that whoever writes meanwhile neither enters nor starts it anew. */
async function copy(file: string, partial: string): Promise<Content> {
  const source = new Sqlite(file, { readonly: true });
  try {
    source.exec("BEGIN");
    const content = contentOf(source);
    await source.backup(partial);
    return content;
  } catch (error) {
    throw isDamage(error) ? damaged(file) : error;
  } finally {
    source.close();
  }
}

function checkCopy(partial: string, file: string, expected: Content): void {
  const sqlite = new Sqlite(partial);
  try {
    // One file that can be carried elsewhere, without a log of its own.
    sqlite.pragma("journal_mode = DELETE");
    if (flawOf(sqlite) !== undefined || !isSame(contentOf(sqlite), expected)) throw damaged(file);
  } finally {
    sqlite.close();
  }
}

const isSame = (a: Content, b: Content): boolean => JSON.stringify([...a]) === JSON.stringify([...b]);

const isDamage = (error: unknown) => error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

const damaged = (file: string) =>
  new CannotOpen("corrupt", `${file} is damaged, so no backup was made of it. Restore the newest one there is.`);

/** What a backup that was killed has left; one that still runs is left alone. */
function removePartials(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = PARTIAL.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function removeWithSiblings(path: string): void {
  for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const nameAt = (now: number): string =>
  `touchstone-${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "-")}.db`;

function timeOf(name: string): number | undefined {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  return year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
