import { randomBytes } from "node:crypto";
import type { Db } from "@/db/open";
import { findSecretHash } from "@/db/queries/access";
import { cookieName } from "../http/cookies";
import { hashToken, isTokenOf } from "./tokens";

const FORM = /^v1\.([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** Without the `__Host-` of https; one per workshop, told apart by the first 8 characters of its id. */
export const participantCookieName = (workshopId: string): string => `touchstone.p.${workshopId.slice(0, 8)}`;

/** A new secret of 256 bits: `value` goes into the cookie, `secretHash` into the participant's record. */
export function newParticipantCookie(participantId: string): { value: string; secretHash: string } {
  const secret = randomBytes(32).toString("base64url");
  return { value: `v1.${participantId}.${secret}`, secretHash: hashToken(secret) };
}

/** @returns null for anything that is not exactly what was given out, or whose participant has been removed */
export function participantFromCookies(
  db: Db,
  cookies: ReadonlyMap<string, string>,
  workshopId: string,
  https: boolean,
): { participantId: string } | null {
  const value = cookies.get(cookieName(participantCookieName(workshopId), https));
  const [, participantId, secret] = FORM.exec(value ?? "") ?? [];
  if (!participantId || !secret) return null;
  const secretHash = findSecretHash(db, workshopId, participantId);
  return secretHash && isTokenOf(secret, secretHash) ? { participantId } : null;
}
