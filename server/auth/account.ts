import { revokeSessionsOf } from "@/db/queries/sessions";
import { updateUser } from "@/db/queries/users";
import type { Context } from "../context";
import { WrongField } from "../trpc-errors";
import type { SignedIn } from "./auth";
import { flawOf } from "./password-rules";

interface Signed extends Context {
  signedIn: SignedIn;
}

export function updateAccount({ runtime, signedIn }: Signed, change: { name?: string; locale?: "de" | "en" }): void {
  if (Object.keys(change).length > 0) updateUser(runtime.db, signedIn.userId, change);
}

/**
 * Sets a new password and signs out everywhere else.
 * @throws WrongField current | next, HttpRefusal rate_limited | unavailable
 */
export async function changePassword(ctx: Signed, { current, next }: { current: string; next: string }): Promise<void> {
  const { auth, db } = ctx.runtime;
  const { userId, sessionId, email } = ctx.signedIn;
  if (!(await auth.hasPassword(userId, current, ctx.address))) throw new WrongField("current", "wrong");
  const flaw = flawOf(next, email);
  if (flaw) throw new WrongField("next", flaw);
  updateUser(db, userId, { passwordHash: await auth.passwords.hash(next) });
  revokeSessionsOf(db, userId, Date.now(), sessionId);
}
