import { eq } from "drizzle-orm";
import type { Db, OpenDatabase } from "../open";
import { heartbeat } from "../schema/heartbeat";

/**
 * Writes and reads one row. Does not wait for another writer: whoever asks how the server is must not slow it down.
 * @throws whatever the database throws when it cannot
 */
export function beat({ db, sqlite }: Pick<OpenDatabase, "db" | "sqlite">, now: number): boolean {
  const usual = sqlite.pragma("busy_timeout", { simple: true });
  sqlite.pragma("busy_timeout = 0");
  try {
    return isWritten(db, now);
  } finally {
    sqlite.pragma(`busy_timeout = ${usual}`);
  }
}

function isWritten(db: Db, now: number): boolean {
  db.insert(heartbeat)
    .values({ id: 1, at: now })
    .onConflictDoUpdate({ target: heartbeat.id, set: { at: now } })
    .run();
  return db.select().from(heartbeat).where(eq(heartbeat.id, 1)).get()?.at === now;
}
