import { randomUUID } from "node:crypto";
import Sqlite from "better-sqlite3";
import { encode } from "next-auth/jwt";
import { createFirstOwner, saveSetupToken } from "@/db/queries/users";
import type { WorkshopState } from "@/domain/phases";
import type { Answer, Mutation, Surface } from "@/domain/wire";
import { hashToken } from "@/server/auth/tokens";
import { readEnv } from "@/server/env";
import { startRuntime } from "@/server/start-runtime";
import { Client } from "./http";
import type { Product } from "./product";

const ACCOUNT = { email: "mara@lindenhof.example", password: "a quiet river bends" };
/** People who join together. */
const AT_ONCE = 25;
const WAY: WorkshopState[] = ["lobby", "frame", "collect", "cluster", "vote", "rate", "reveal"];

/** Somebody with a cookie, who may look and act from one surface of one workshop. */
export interface Person {
  id: string;
  client: Client;
  surface: Surface;
  workshopId: string;
}

/** A workshop of its own, made over HTTP, with its facilitator and the people who have joined. */
export interface OpenWorkshop {
  id: string;
  facilitator: Person;
  people: Person[];
  /** Moves the group on, phase by phase. */
  moveTo(phase: WorkshopState): Promise<void>;
  /** In `collect`: from now on everybody sees everybody's cards. */
  openRound(): Promise<void>;
  /** One more joins, by the code. */
  join(name: string): Promise<Person>;
}

/** Makes the first account in the product's data folder while it does not run. @returns the sign-in cookie */
export async function signUp({ dataDir }: Product): Promise<string> {
  const env = readEnv({ NODE_ENV: "production", DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const runtime = startRuntime(env);
  const { db, auth, secrets } = runtime;
  const now = Date.now();
  saveSetupToken(db, hashToken("set up"), now, now + 60_000);
  const passwordHash = await auth.passwords.hash(ACCOUNT.password);
  const owner = { id: randomUUID(), name: "Mara", email: ACCOUNT.email, passwordHash, locale: "en", createdAt: now };
  createFirstOwner(db, hashToken("set up"), { ...owner, locale: "en" });
  const session = await auth.signIn({ ...ACCOUNT, address: "here" });
  for (const end of runtime.onStop) end();
  runtime.close();
  const token = { sid: session?.sid, uid: session?.userId };
  return `touchstone.session=${await encode({ token, secret: secrets.current })}`;
}

/** @param session the facilitator's sign-in cookie */
export async function openWorkshop(product: Product, session: string, people: number): Promise<OpenWorkshop> {
  const client = new Client(() => product.port, session);
  const { id } = await client.mutate<{ id: string }>("workshops.create", { title: "Chaos" });
  const facilitator: Person = { id: "", client, surface: "cockpit", workshopId: id };
  let revision = 0;
  let at = -1;
  const workshop: OpenWorkshop = {
    id,
    facilitator,
    people: [],
    async moveTo(phase) {
      for (const to of WAY.slice(at + 1, WAY.indexOf(phase) + 1)) {
        await done(facilitator, "run.movePhase", { to, expectedRevision: revision });
        at += 1;
        revision += 1;
      }
    },
    async openRound() {
      await done(facilitator, "run.openRound", { expectedRevision: revision });
      revision += 1;
    },
    join: (name) => join(product, id, code, name),
  };
  await workshop.moveTo("lobby");
  const code = joinCodeOf(product.file, id);
  for (let n = 1; n <= people; n += AT_ONCE) {
    const names = Array.from({ length: Math.min(AT_ONCE, people + 1 - n) }, (_, i) => `Person ${n + i}`);
    workshop.people.push(...(await Promise.all(names.map((name) => join(product, id, code, name)))));
  }
  return workshop;
}

async function join(product: Product, workshopId: string, code: string, name: string): Promise<Person> {
  const stranger = new Client(() => product.port);
  const { status, body, cookie } = await stranger.send("/api/trpc/join.enter", { code, name });
  stranger.close();
  if (status !== 200) throw new Error(`joining answered ${status}: ${body}`);
  const id = /=v1\.([0-9a-f-]{36})\./.exec(cookie)?.[1] ?? "";
  return { id, client: new Client(() => product.port, cookie), surface: "phone", workshopId };
}

function joinCodeOf(file: string, id: string): string {
  const sqlite = new Sqlite(file, { readonly: true });
  const code = sqlite.prepare<[string], string>("select join_code from workshop where id = ?").pluck().get(id);
  sqlite.close();
  return code ?? "";
}

export const mutationOf = (name: string, args: unknown): Mutation => ({ mid: randomUUID(), name, args });

/** @returns HTTP status and, if 200, the answers in order @throws whatever the network does */
export async function execute({ client, surface, workshopId }: Person, commands: Mutation[]) {
  const { status, body } = await client.send("/api/trpc/commands.execute", { workshopId, as: surface, commands });
  const answers = status === 200 ? (JSON.parse(body) as { result: { data: Answer[] } }).result.data : [];
  return { status, body, answers };
}

/** Runs one command. @returns the version it reached @throws Error if it is refused */
export async function done(person: Person, name: string, args: unknown): Promise<number> {
  const { status, body, answers } = await execute(person, [mutationOf(name, args)]);
  const [answer] = answers;
  if (!answer || "refused" in answer) throw new Error(`${name} answered ${status}: ${body}`);
  return answer.version;
}
