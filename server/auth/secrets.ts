import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WrongSettings } from "../env";

const MIN_BYTES = 32;
const NAME = "auth-secret";
const SETUP = "setup-token";

export interface Secrets {
  current: string;
  /** Still accepted after a rotation: what was `auth-secret` before, kept as `auth-secret.previous`. */
  previous: string | null;
}

/**
 * The key of the sign-in cookies, made at the first start.
 * @throws WrongSettings if somebody has put in one that is too short
 */
export function readSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, NAME);
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString("base64url"), { flag: "wx", mode: 0o600 });
  const previous = `${file}.previous`;
  return { current: readSecret(file), previous: existsSync(previous) ? readSecret(previous) : null };
}

/** Keeps the set-up token where an operator with a shell finds it; null removes it. */
export function keepSetupToken(dataDir: string, token: string | null): void {
  const file = join(dataDir, SETUP);
  rmSync(file, { force: true });
  if (token !== null) writeFileSync(file, `${token}\n`, { flag: "wx", mode: 0o600 });
}

function readSecret(file: string): string {
  const secret = readFileSync(file, "utf8").trim();
  if (Buffer.byteLength(secret) < MIN_BYTES) throw new WrongSettings(`${file} must hold at least ${MIN_BYTES} bytes`);
  return secret;
}
