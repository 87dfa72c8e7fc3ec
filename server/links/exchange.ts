import { isWithin, type WorkshopState } from "@/domain/phases";
import { hashToken } from "../auth/tokens";
import type { Context } from "../context";
import { HttpRefusal } from "../http/refusal";

interface Exchange {
  open: (tokenHash: string, now: number) => { workshopId: string; expiresAt: number } | undefined;
  cookieName: (workshopId: string) => string;
  cookieValue: string;
  /** States in which such a link opens anything. */
  phases: readonly [from: WorkshopState, to: WorkshopState];
}

/**
 * Turns the token of a link into a cookie, so that it leaves the address bar. Unknown, revoked and expired tokens
 * answer alike, and only failures count against the address.
 * @throws HttpRefusal not_found | rate_limited
 */
export async function exchange(
  ctx: Context,
  token: string,
  { open, cookieName, cookieValue, phases }: Exchange,
): Promise<{ workshopId: string }> {
  const { auth, journal } = ctx.runtime;
  await auth.limits.beforeGuess(ctx.address);
  const now = Date.now();
  const link = open(hashToken(token), now);
  const phase = link && journal.state(link.workshopId)?.tables.workshop().phase;
  if (!link || !phase || !isWithin(phase, ...phases)) {
    await auth.limits.guessed(ctx.address);
    throw new HttpRefusal("not_found");
  }
  ctx.setCookie(cookieName(link.workshopId), cookieValue, { maxAge: (link.expiresAt - now) / 1000 });
  return { workshopId: link.workshopId };
}
