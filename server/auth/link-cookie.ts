import type { Db } from "@/db/open";
import { findReviewLink, findScreenToken } from "@/db/queries/access";
import { cookieName } from "../http/cookies";
import { hashToken } from "./tokens";

const FORM = /^v1\.([A-Za-z0-9_-]{22})$/;

/** Cookies that hold the token of a link after it has been exchanged. Names without the `__Host-` of https. */
export const screenCookieName = (workshopId: string): string => `touchstone.s.${workshopId.slice(0, 8)}`;
export const reviewCookieName = (workshopId: string): string => `touchstone.r.${workshopId.slice(0, 8)}`;
export const linkCookieValue = (token: string): string => `v1.${token}`;

/** The big-screen link the browser holds, unless revoked or expired. */
export function screenFromCookies(db: Db, cookies: ReadonlyMap<string, string>, workshopId: string, https: boolean) {
  const hash = tokenHash(cookies.get(cookieName(screenCookieName(workshopId), https)));
  return hash ? (findScreenToken(db, workshopId, hash, Date.now()) ?? null) : null;
}

/** The review or personal link the browser holds, unless revoked or expired. */
export function reviewFromCookies(db: Db, cookies: ReadonlyMap<string, string>, workshopId: string, https: boolean) {
  const hash = tokenHash(cookies.get(cookieName(reviewCookieName(workshopId), https)));
  return hash ? (findReviewLink(db, workshopId, hash, Date.now()) ?? null) : null;
}

function tokenHash(value: string | undefined): string | undefined {
  const token = FORM.exec(value ?? "")?.[1];
  return token === undefined ? undefined : hashToken(token);
}
