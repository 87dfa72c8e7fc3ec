import { randomUUID } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../open";
import { audit } from "../schema/journal";
import { workshop } from "../schema/workshop";

export interface NewAuditEvent {
  workshopId: string;
  actor: { role: "facilitator" | "co_facilitator" | "admin" | "system"; id: string; name: string };
  type: string;
  payload?: Record<string, unknown>;
  at: number;
}

/** Notes what happened to a workshop outside its commands: links, roles, a take-over. */
export function addAuditEvent(db: Db, { workshopId, actor, type, payload = {}, at }: NewAuditEvent): void {
  const revision = sql`(select ${workshop.revision} from ${workshop} where ${workshop.id} = ${workshopId})`;
  const who = { actorRole: actor.role, actorId: actor.id, actorName: actor.name };
  db.insert(audit)
    .values({ workshopId, id: randomUUID(), ...who, type, payload, revision, at })
    .run();
}

/** The newest first. */
export function listAuditEvents(db: Db, workshopId: string, limit = 200) {
  const { at, actorRole, actorName, type, payload, revision } = audit;
  const fields = { at, actorRole, actorName, type, payload, revision };
  return db
    .select(fields)
    .from(audit)
    .where(eq(audit.workshopId, workshopId))
    .orderBy(desc(at), desc(sql`rowid`))
    .limit(limit)
    .all();
}
