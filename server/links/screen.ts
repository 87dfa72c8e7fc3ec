import { randomUUID } from "node:crypto";
import { addScreenToken, listScreenTokens, openScreenToken, revokeScreenToken } from "@/db/queries/links";
import { refuseUnless } from "@/domain/errors";
import { isWithin } from "@/domain/phases";
import { linkCookieValue, screenCookieName } from "../auth/link-cookie";
import { hashToken, newToken } from "../auth/tokens";
import type { Context } from "../context";
import type { Runtime } from "../runtime";
import type { LedWorkshopId } from "../trpc";
import { exchange } from "./exchange";

const DAYS_30_MS = 30 * 86_400_000;

/** A link to the big screen that works; its token is known to whoever has it only. */
export interface ScreenLink {
  id: string;
  createdAt: number;
  /** When a browser last came by it; null if none has. */
  lastUsedAt: number | null;
  /** Whether somebody looks by it now. */
  isOpen: boolean;
}

/**
 * A new read-only link to the big screen. The token stands in the fragment, which no server and no log ever sees.
 * @throws Refused not_found | wrong_phase
 */
export function createScreenLink({ runtime }: Context, workshopId: LedWorkshopId): { id: string; path: string } {
  const phase = runtime.journal.state(workshopId)?.tables.workshop().phase;
  refuseUnless(phase, "not_found");
  refuseUnless(isWithin(phase, "draft", "commit"), "wrong_phase");
  const token = newToken();
  const id = randomUUID();
  const createdAt = Date.now();
  addScreenToken(runtime.db, {
    workshopId,
    id,
    tokenHash: hashToken(token),
    createdAt,
    expiresAt: createdAt + DAYS_30_MS,
  });
  return { id, path: `/screen#${token}` };
}

/** The links that work, the newest first. Only for somebody who leads the workshop. */
export function screenLinksOf({ db, hub }: Runtime, workshopId: string): ScreenLink[] {
  const now = Date.now();
  return listScreenTokens(db, workshopId)
    .filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now)
    .map(({ id, createdAt, lastUsedAt }) => {
      return { id, createdAt, lastUsedAt, isOpen: hub.connectionsOf(workshopId, id) > 0 };
    })
    .toReversed();
}

/** Whoever looks by it sees no more of the workshop from now on. @throws Refused not_found */
export function revokeScreenLink({ runtime }: Context, workshopId: LedWorkshopId, id: string): void {
  refuseUnless(revokeScreenToken(runtime.db, workshopId, id, Date.now()), "not_found");
  runtime.hub.recheck(workshopId);
}

/** All that work at the moment, so that no forgotten one is left. */
export function revokeScreenLinks({ runtime }: Context, workshopId: LedWorkshopId): void {
  for (const { id } of screenLinksOf(runtime, workshopId)) revokeScreenToken(runtime.db, workshopId, id, Date.now());
  runtime.hub.recheck(workshopId);
}

/** Exchanges the token of a link for this browser's cookie. @throws HttpRefusal not_found | rate_limited */
export const openScreenLink = (ctx: Context, token: string): Promise<{ workshopId: string }> =>
  exchange(ctx, token, {
    open: (hash, now) => openScreenToken(ctx.runtime.db, hash, now),
    cookieName: screenCookieName,
    phases: ["draft", "closed"],
    cookieValue: linkCookieValue(token),
  });
