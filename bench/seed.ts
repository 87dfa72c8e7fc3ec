import { createHash, randomBytes, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { SqliteJournal } from "@/db/journal/sqlite";
import { openDatabase } from "@/db/open";
import { createSession } from "@/db/queries/sessions";
import { createFirstOwner, saveSetupToken } from "@/db/queries/users";
import type { Kind } from "@/domain/kinds";
import type { RecordOf } from "@/domain/records";
import { type Size, workshopRecords } from "./workshop";

export interface Person {
  id: string;
  /** As the browser sends it. */
  cookie: string;
}

export interface Seeded {
  id: string;
  joinCode: string;
  /** Cookie of the cockpit. */
  facilitator: string;
  people: Person[];
  momentIds: string[];
  /** One card each, in the order of `people`, as far as there are cards. */
  cardIds: string[];
}

export interface Seeding {
  workshop(size: Size): Seeded;
  /** To be called before a server opens the folder. */
  close(): void;
}

/**
 * Fills an empty folder with a facilitator who is signed in, and with workshops as large as a scenario needs them.
 * Straight into the tables: thousands of dots one by one would take longer than what is measured.
 */
export async function openSeeding(dataDir: string): Promise<Seeding> {
  const secret = randomBytes(48).toString("base64url");
  writeFileSync(join(dataDir, "auth-secret"), secret, { mode: 0o600 });
  const { sqlite, db, close } = openDatabase({ file: join(dataDir, "touchstone.db"), durability: "normal" });
  const journal = new SqliteJournal(sqlite);
  const now = Date.now();
  const [uid, sid] = [randomUUID(), randomUUID()];
  saveSetupToken(db, sha256(sid), now, now + 60_000);
  const owner = { id: uid, name: "Mara", email: "mara@example.org", locale: "en" as const };
  createFirstOwner(db, sha256(sid), { ...owner, passwordHash: null, createdAt: now });
  createSession(db, sha256(sid), uid, now);
  const facilitator = `touchstone.session=${await encode({ token: { sid, uid }, secret })}`;
  return {
    close,
    workshop(size) {
      const secrets = Array.from({ length: size.people }, () => randomBytes(32).toString("base64url"));
      const records = workshopRecords(size, secrets.map(sha256), now);
      journal.create({ records, roles: [{ userId: uid, role: "facilitator" }], now });
      const { id, joinCode } = of("workshop", records)[0] ?? { id: "", joinCode: "" };
      const people = of("participant", records).map((person, i) => ({
        id: person.id,
        cookie: `touchstone.p.${id.slice(0, 8)}=v1.${person.id}.${secrets[i]}`,
      }));
      const ids = (kind: "moment" | "touchpoint") => of(kind, records).map((record) => record.id);
      return { id, joinCode, facilitator, people, momentIds: ids("moment"), cardIds: ids("touchpoint") };
    },
  };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const of = <K extends Kind>(kind: K, records: ReturnType<typeof workshopRecords>): RecordOf<K>[] =>
  records.flatMap(([each, record]) => (each === kind ? [record as RecordOf<K>] : []));
