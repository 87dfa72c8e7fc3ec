import { randomUUID } from "node:crypto";
import { createInvited, isInvitation, saveInvitation } from "@/db/queries/users";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";
import { WrongField } from "../trpc-errors";
import { flawOf } from "./password-rules";
import { hashToken, newToken } from "./tokens";

const VALID_MS = 24 * 3_600_000;

interface Invited {
  token: string;
  name: string;
  email: string;
  password: string;
  locale: "de" | "en";
}

/** A token that lets one person make an account of their own (trust.md S13); nobody sets another's password. */
export function invite({ runtime }: Context): { token: string; expiresAt: number } {
  const token = newToken();
  const now = Date.now();
  saveInvitation(runtime.db, hashToken(token), now, now + VALID_MS);
  return { token, expiresAt: now + VALID_MS };
}

/**
 * Makes the holder of an invitation an account.
 * @throws HttpRefusal not_found (unknown, used or expired) | rate_limited | unavailable, WrongField
 */
export async function acceptInvitation(ctx: Context, { token, password, ...person }: Invited): Promise<void> {
  const { db, auth } = ctx.runtime;
  const tokenHash = hashToken(token);
  await auth.limits.beforeGuess(ctx.address);
  if (!isInvitation(db, tokenHash, Date.now())) {
    await auth.limits.guessed(ctx.address);
    throw new HttpRefusal("not_found");
  }
  const flaw = flawOf(password, person.email);
  if (flaw) throw new WrongField("password", flaw);
  const passwordHash = await auth.passwords.hash(password);
  const outcome = createInvited(db, tokenHash, { ...person, id: randomUUID(), passwordHash, createdAt: Date.now() });
  if (outcome === "gone") throw new HttpRefusal("not_found");
  if (outcome === "taken") throw new WrongField("email", "taken");
}
