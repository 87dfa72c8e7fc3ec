import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Db } from "@/db/open";
import { findSecretHash } from "@/db/queries/access";
import { cookieName } from "../http/cookies";
import { hashToken, isTokenOf } from "./tokens";

const FORM = /^v1\.([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** Without the `__Host-` of https; one per workshop, told apart by the first 8 characters of its id. */
export const participantCookieName = (workshopId: string): string => `touchstone.p.${workshopId.slice(0, 8)}`;

export interface NewParticipant {
  id: string;
  /** For the cookie; holds a secret of 256 bits. */
  cookie: string;
  /** For the participant's record. */
  secretHash: string;
}

export const newParticipant = (): NewParticipant => newCookie(randomUUID());

/** A new secret for somebody there is: the record's hash must follow. */
export const newCookie = (participantId: string): NewParticipant => withSecret(participantId, randomBytes(32));

/** The same person for the same workshop and key, and out of reach without the server's secret. */
export function participantOfKey(serverSecret: string, workshopId: string, key: string): NewParticipant {
  const derive = (use: string) => createHmac("sha256", serverSecret).update(`${use} ${workshopId} ${key}`).digest();
  const hex = derive("participant id").toString("hex");
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return withSecret(id, derive("participant secret"));
}

function withSecret(id: string, bytes: Buffer): NewParticipant {
  const secret = bytes.toString("base64url");
  return { id, cookie: `v1.${id}.${secret}`, secretHash: hashToken(secret) };
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
