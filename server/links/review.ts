import { randomUUID } from "node:crypto";
import { addReviewLink, listReviewLinks, openReviewLink, revokeReviewLink } from "@/db/queries/links";
import { refuseUnless } from "@/domain/errors";
import { isWithin } from "@/domain/phases";
import { linkCookieValue, reviewCookieName } from "../auth/link-cookie";
import { hashToken, newToken } from "../auth/tokens";
import type { Context } from "../context";
import type { LedWorkshopId } from "../trpc";
import { exchange } from "./exchange";

const DAY_MS = 86_400_000;
/** Long enough for the last check-in, day 90, and some grace. */
const LIFETIME_MS = 120 * DAY_MS;

export interface ReviewLinkInput {
  scope: "view" | "update";
  label: string;
}

/** A new link to the plan. @throws Refused not_found | wrong_phase */
export function createReviewLink(
  { runtime }: Context,
  workshopId: LedWorkshopId,
  { scope, label }: ReviewLinkInput,
): { id: string; path: string } {
  const phase = runtime.journal.state(workshopId)?.tables.workshop().phase;
  refuseUnless(phase, "not_found");
  refuseUnless(isWithin(phase, "plan", "closed"), "wrong_phase");
  const token = newToken();
  const id = randomUUID();
  const createdAt = Date.now();
  const expiresAt = createdAt + LIFETIME_MS;
  addReviewLink(runtime.db, {
    workshopId,
    id,
    scope,
    label,
    participantId: null,
    tokenHash: hashToken(token),
    createdAt,
    expiresAt,
  });
  return { id, path: `/s#${token}` };
}

export const reviewLinksOf = ({ runtime }: Context, workshopId: LedWorkshopId) =>
  listReviewLinks(runtime.db, workshopId);

/** @throws Refused not_found */
export function revokeReview({ runtime }: Context, workshopId: LedWorkshopId, id: string): void {
  refuseUnless(revokeReviewLink(runtime.db, workshopId, id, Date.now()), "not_found");
}

/** Exchanges the token of a link for this browser's cookie. @throws HttpRefusal not_found | rate_limited */
export const openReview = (ctx: Context, token: string): Promise<{ workshopId: string }> =>
  exchange(ctx, token, {
    open: (hash, now) => openReviewLink(ctx.runtime.db, hash, now),
    cookieName: reviewCookieName,
    phases: ["plan", "archived"],
    cookieValue: linkCookieValue(token),
  });
