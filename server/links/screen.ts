import { randomUUID } from "node:crypto";
import { addScreenToken, openScreenToken } from "@/db/queries/links";
import { refuseUnless } from "@/domain/errors";
import { isWithin } from "@/domain/phases";
import { linkCookieValue, screenCookieName } from "../auth/link-cookie";
import { hashToken, newToken } from "../auth/tokens";
import type { Context } from "../context";
import type { LedWorkshopId } from "../trpc";
import { exchange } from "./exchange";

const DAYS_30_MS = 30 * 86_400_000;

/**
 * A new read-only link to the big screen. The token stands in the fragment, which no server and no log ever sees.
 * @throws Refused not_found | wrong_phase
 */
export function createScreenLink({ runtime }: Context, workshopId: LedWorkshopId): { path: string } {
  const phase = runtime.journal.state(workshopId)?.tables.workshop().phase;
  refuseUnless(phase, "not_found");
  refuseUnless(isWithin(phase, "draft", "commit"), "wrong_phase");
  const token = newToken();
  const createdAt = Date.now();
  addScreenToken(runtime.db, {
    workshopId,
    id: randomUUID(),
    tokenHash: hashToken(token),
    createdAt,
    expiresAt: createdAt + DAYS_30_MS,
  });
  return { path: `/screen#${token}` };
}

/** Exchanges the token of a link for this browser's cookie. @throws HttpRefusal not_found | rate_limited */
export const openScreenLink = (ctx: Context, token: string): Promise<{ workshopId: string }> =>
  exchange(ctx, token, {
    open: (hash, now) => openScreenToken(ctx.runtime.db, hash, now),
    cookieName: screenCookieName,
    phases: ["draft", "closed"],
    cookieValue: linkCookieValue(token),
  });
