import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { CannotOpen } from "./cannot-open";

const heldHere = new Set<string>();

export interface Lock {
  /** Whoever had it before has not given it back. */
  wasLeftBehind: boolean;
  release(): void;
}

/**
 * Takes the lock file `<file>.lock`, which names the one process that may write the database.
 * A lock left behind by a process that is gone is taken over; the start time tells a reused pid.
 * @throws CannotOpen locked
 */
export function takeLock(file: string): Lock {
  const lock = `${file}.lock`;
  const own = `${process.pid} ${startTimeOf(process.pid)}`;
  let wasLeftBehind = false;
  if (heldHere.has(lock) || !created(lock, own)) {
    const holder = contentOf(lock);
    if (heldHere.has(lock) || isAlive(holder)) throw refusal(file, holder);
    setAside(lock, holder);
    if (!created(lock, own)) throw refusal(file, contentOf(lock));
    wasLeftBehind = true;
  }
  heldHere.add(lock);
  return {
    wasLeftBehind,
    release() {
      heldHere.delete(lock);
      if (contentOf(lock) === own) rmSync(lock, { force: true });
    },
  };
}

const refusal = (file: string, holder: string) =>
  new CannotOpen(
    "locked",
    `${file} is already open in process ${holder.split(" ")[0]}. Stop that process first; one database has one writer.`,
  );

function created(lock: string, content: string): boolean {
  try {
    writeFileSync(lock, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a stale lock away; if somebody else has put theirs there meanwhile, it is put back. */
function setAside(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const taken = contentOf(aside);
  rmSync(aside, { force: true });
  if (taken !== holder) created(lock, taken);
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, "utf8").trim();
  } catch {
    return "";
  }
}

function isAlive(holder: string): boolean {
  const [pid = "", startTime = ""] = holder.split(" ");
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return startTimeOf(Number(pid)) === startTime;
}

/** Clock ticks since boot at which a process began; 0 where /proc does not exist. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
}
