import { eq } from "drizzle-orm";
import type { Db } from "../open";
import { heartbeat } from "../schema/heartbeat";

/** Writes and reads one row. @throws whatever the database throws when it cannot */
export function beat(db: Db, now: number): boolean {
  db.insert(heartbeat)
    .values({ id: 1, at: now })
    .onConflictDoUpdate({ target: heartbeat.id, set: { at: now } })
    .run();
  return db.select().from(heartbeat).where(eq(heartbeat.id, 1)).get()?.at === now;
}
