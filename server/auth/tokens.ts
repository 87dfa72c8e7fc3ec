import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 128 random bits, base64url: unguessable, and short enough for a link. */
export const newToken = (): string => randomBytes(16).toString("base64url");

/** SHA-256, hex: what the database holds of a token. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Compares in constant time whether `token` is the one behind `hash`. */
export function isTokenOf(token: string, hash: string): boolean {
  const given = Buffer.from(hashToken(token));
  const wanted = Buffer.from(hash);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
