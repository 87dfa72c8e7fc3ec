import { decode } from "next-auth/jwt";
import type { Db } from "@/db/open";
import { createSession, findSession, removeSessionsBefore, revokeSession, touchSession } from "@/db/queries/sessions";
import { findUser, findUserByEmail, hasUsers, updateUser } from "@/db/queries/users";
import { parseCookies } from "../http/cookies";
import type { Limits } from "./limits";
import type { Passwords } from "./passwords";
import type { Secrets } from "./secrets";
import { sessionCookieName } from "./session-cookie";
import { hashToken, newToken } from "./tokens";

export interface SignedIn {
  userId: string;
  /** SHA-256 of the session id. */
  sessionId: string;
  name: string;
  email: string;
  locale: "de" | "en";
  isAdmin: boolean;
}

export interface Credentials {
  email: string;
  password: string;
  /** For limits only. */
  address: string;
}

const IDLE_MS = 12 * 3_600_000;
const LONGEST_MS = 30 * 86_400_000;
/** One write per request would be one fsync per request. */
const TOUCH_MS = 5 * 60_000;

interface Parts {
  db: Db;
  secrets: Secrets;
  passwords: Passwords;
  limits: Limits;
  https: boolean;
}

/** Accounts and sign-ins of this process (trust.md section 5). */
export class Auth {
  readonly passwords: Passwords;
  readonly limits: Limits;
  readonly #db: Db;
  readonly #secrets: Secrets;
  readonly #cookie: string;

  constructor({ db, secrets, passwords, limits, https }: Parts) {
    this.passwords = passwords;
    this.limits = limits;
    this.#db = db;
    this.#secrets = secrets;
    this.#cookie = sessionCookieName(https);
  }

  /** Whether nobody has an account yet. */
  needsSetUp(): boolean {
    return !hasUsers(this.#db);
  }

  /**
   * Checks e-mail and password and opens a session with a new id. Unknown user and wrong password are alike.
   * @returns null if they do not fit
   * @throws HttpRefusal rate_limited | unavailable
   */
  async signIn({ email, password, address }: Credentials): Promise<{ userId: string; sid: string } | null> {
    const known = email.trim().toLowerCase();
    await this.limits.signIn(address, known);
    const user = findUserByEmail(this.#db, known);
    const isRight = await this.passwords.verify(user?.passwordHash, password);
    if (!isRight || !user || user.disabledAt !== null) return null;
    if (user.passwordHash && this.passwords.isWeak(user.passwordHash)) {
      updateUser(this.#db, user.id, { passwordHash: await this.passwords.hash(password) });
    }
    const sid = newToken();
    createSession(this.#db, hashToken(sid), user.id, Date.now());
    return { userId: user.id, sid };
  }

  signOut(sid: string): void {
    revokeSession(this.#db, hashToken(sid), Date.now());
  }

  /** Who the sign-in cookie stands for, checked against the session's row every time. */
  async signedIn(cookieHeader: string | null | undefined): Promise<SignedIn | null> {
    const token = parseCookies(cookieHeader).get(this.#cookie);
    const claims = token ? await this.readToken(token) : null;
    return claims ? this.bySession(hashToken(claims.sid), claims.uid) : null;
  }

  /** The holder of a session that is neither revoked nor too old; `sessionId` as in SignedIn. */
  bySession(sessionId: string, userId: string): SignedIn | null {
    const session = findSession(this.#db, sessionId);
    const now = Date.now();
    if (!session || session.user.id !== userId) return null;
    if (now - session.lastSeenAt > IDLE_MS || now - session.createdAt > LONGEST_MS) return null;
    if (now - session.lastSeenAt > TOUCH_MS) this.#touch(sessionId, now);
    const { name, email, locale, role } = session.user;
    return { userId, sessionId, name, email, locale, isAdmin: role === "admin" };
  }

  /** Who may look may look, also while nothing can be written: a full disk must not end a workshop's streams. */
  #touch(sessionId: string, now: number): void {
    try {
      touchSession(this.#db, sessionId, now);
    } catch {
      // Tried again at the next request.
    }
  }

  /** Removes sessions nobody can use any more (trust.md P9). */
  forgetOldSessions(now: number): void {
    removeSessionsBefore(this.#db, { created: now - LONGEST_MS, seen: now - IDLE_MS });
  }

  /** Opens a sign-in token with the secret of today or the one before. */
  async readToken(token: string): Promise<{ sid: string; uid: string } | null> {
    for (const secret of [this.#secrets.current, this.#secrets.previous]) {
      if (secret === null) continue;
      const claims = await decode({ token, secret }).catch(() => null);
      if (typeof claims?.sid === "string" && typeof claims.uid === "string")
        return { sid: claims.sid, uid: claims.uid };
    }
    return null;
  }

  /** @returns false if the current password does not fit @throws HttpRefusal rate_limited | unavailable */
  async hasPassword(userId: string, password: string, address: string): Promise<boolean> {
    const user = findUser(this.#db, userId);
    await this.limits.signIn(address, user?.email ?? userId);
    return this.passwords.verify(user?.passwordHash, password);
  }
}
