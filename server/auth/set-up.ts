import { randomUUID } from "node:crypto";
import { createFirstOwner, isSetupToken, saveSetupToken } from "@/db/queries/users";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { Runtime } from "../runtime";
import { WrongField } from "../trpc-errors";
import { flawOf } from "./password-rules";
import { keepSetupToken } from "./secrets";
import { hashToken, newToken } from "./tokens";

const VALID_MS = 24 * 3_600_000;

interface FirstOwner {
  token: string;
  name: string;
  email: string;
  password: string;
  locale: "de" | "en";
}

/** A new set-up token while nobody has an account, else null and the old one is gone. */
export function openSetUp({ auth, db, env }: Runtime): string | null {
  const token = auth.needsSetUp() ? newToken() : null;
  const now = Date.now();
  if (token !== null) saveSetupToken(db, hashToken(token), now, now + VALID_MS);
  keepSetupToken(env.dataDir, token);
  return token;
}

/**
 * Makes the holder of the set-up token the administrator. Of several at once exactly one succeeds.
 * @throws HttpRefusal not_found (wrong or expired token, or somebody exists) | rate_limited | unavailable, WrongField
 */
export async function createOwner(ctx: Context, { token, password, ...person }: FirstOwner): Promise<void> {
  const { db, auth, env } = ctx.runtime;
  const tokenHash = hashToken(token);
  await auth.limits.beforeGuess(ctx.address);
  if (!auth.needsSetUp()) throw new HttpRefusal("not_found");
  if (!isSetupToken(db, tokenHash, Date.now())) {
    await auth.limits.guessed(ctx.address);
    throw new HttpRefusal("not_found");
  }
  const flaw = flawOf(password, person.email);
  if (flaw) throw new WrongField("password", flaw);
  const passwordHash = await auth.passwords.hash(password);
  const owner = { ...person, id: randomUUID(), passwordHash, createdAt: Date.now() };
  if (!createFirstOwner(db, tokenHash, owner)) throw new HttpRefusal("not_found");
  keepSetupToken(env.dataDir, null);
}
