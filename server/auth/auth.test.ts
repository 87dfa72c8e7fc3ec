import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OpenDoor, openDoor } from "../door.testing";
import { HttpRefusal } from "../http/refusal";
import { Auth } from "./auth";
import { Limits } from "./limits";
import { Passwords } from "./passwords";

const password = "a quiet river bends";
const email = "mara@lindenhof.example";
const userId = randomUUID();
const HOUR = 3_600_000;

let door: OpenDoor;
let auth: Auth;
beforeAll(async () => {
  door = await openDoor();
  const passwordHash = await new Passwords().hash(password);
  door.runtime.sqlite
    .prepare(
      "insert into user (id, name, email, password_hash, locale, role, created_at) values (?, 'Mara', ?, ?, 'en', 'admin', 1)",
    )
    .run(userId, email, passwordHash);
});
afterAll(() => door.close());
beforeEach(() => {
  const { db, secrets } = door.runtime;
  auth = new Auth({ db, secrets, passwords: new Passwords(), limits: new Limits(true, () => {}), https: false });
});

const signIn = async () => {
  const opened = await auth.signIn({ email, password, address: randomUUID() });
  if (!opened) throw new Error("not signed in");
  return opened;
};
const cookieOf = async (claims: Record<string, unknown>, secret = door.runtime.secrets.current) =>
  `touchstone.session=${await encode({ token: claims, secret })}`;
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error) => (error instanceof HttpRefusal ? error.code : error),
  );
const age = (column: string, ms: number) =>
  door.runtime.sqlite.prepare(`update auth_session set ${column} = ${column} - ?`).run(ms);

it("[F6] knows who is signed in also while nothing can be written", async () => {
  const { sid } = await signIn();
  age("last_seen_at", HOUR);
  door.runtime.sqlite.pragma("query_only = 1");
  try {
    expect(await auth.signedIn(await cookieOf({ sid, uid: userId }))).toMatchObject({ userId });
  } finally {
    door.runtime.sqlite.pragma("query_only = 0");
  }
});

describe("signing in", () => {
  it("opens a session with a new id each time, and keeps only its hash", async () => {
    const [first, second] = [await signIn(), await signIn()];
    expect(first.sid).not.toBe(second.sid);
    expect(Buffer.from(first.sid, "base64url")).toHaveLength(16);
    expect(JSON.stringify(door.runtime.sqlite.prepare("select * from auth_session").all())).not.toContain(first.sid);
    expect(await auth.signedIn(await cookieOf({ sid: first.sid, uid: userId }))).toMatchObject({
      userId,
      name: "Mara",
      locale: "en",
      isAdmin: true,
    });
  });

  it("takes the e-mail address in any case", async () => {
    expect(await auth.signIn({ email: " MARA@Lindenhof.example ", password, address: "a" })).not.toBeNull();
  });

  it("refuses a wrong password, an unknown user, a user without password and a disabled one alike", async () => {
    const attempt = (given: string, word: string) =>
      auth.signIn({ email: given, password: word, address: randomUUID() });
    door.runtime.sqlite
      .prepare(
        "insert into user (id, name, email, locale, role, created_at) values ('n', 'N', 'new@x.example', 'de', 'member', 1)",
      )
      .run();
    expect(await attempt(email, "a quiet river bent")).toBeNull();
    expect(await attempt("nobody@x.example", password)).toBeNull();
    expect(await attempt("new@x.example", "")).toBeNull();
    door.runtime.sqlite.prepare("update user set disabled_at = 1 where id = ?").run(userId);
    expect(await attempt(email, password)).toBeNull();
    door.runtime.sqlite.prepare("update user set disabled_at = null").run();
  });

  it("[T13] takes as long for somebody who does not exist", async () => {
    const unlimited = new Auth({
      db: door.runtime.db,
      secrets: door.runtime.secrets,
      passwords: new Passwords(),
      limits: new Limits(false, () => {}),
      https: false,
    });
    const took = async (given: string) => {
      const from = performance.now();
      await unlimited.signIn({ email: given, password: "wrong password here", address: "a" });
      return performance.now() - from;
    };
    await took("warm@x.example");
    // In turns, and the shortest of each: what else the machine does makes any of them longer, none shorter.
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 15; i += 1) {
      known.push(await took(email));
      unknown.push(await took("nobody@x.example"));
    }
    const shortest = [Math.min(...known), Math.min(...unknown)];
    expect(Math.max(...shortest) / Math.min(...shortest)).toBeLessThan(1.6);
  });

  it("[T13] stops the 11th try of one address within a minute, and no other address", async () => {
    for (let i = 0; i < 10; i += 1) await auth.signIn({ email: `user${i}@x.example`, password: "x", address: "one" });
    expect(await codeOf(auth.signIn({ email, password, address: "one" }))).toBe("rate_limited");
    expect(await codeOf(auth.signIn({ email, password, address: "two" }))).toBe("done");
  });

  it("[S7] slows many tries at one account down without locking its owner out", async () => {
    for (let i = 0; i < 10; i += 1) await auth.signIn({ email, password: "x", address: `a${i}` });
    const from = performance.now();
    expect(await auth.signIn({ email, password, address: "owner" })).not.toBeNull();
    expect(performance.now() - from).toBeGreaterThan(900);
  });

  it("[S5] hashes two at once, lets twenty wait and sends the rest away", async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => codeOf(auth.passwords.verify(null, "x"))));
    expect(all.filter((code) => code === "done")).toHaveLength(22);
    expect(all.filter((code) => code === "unavailable")).toHaveLength(8);
  });

  it("[S5] hashes anew what was hashed with less effort", async () => {
    const { hash } = await import("@node-rs/argon2");
    const weak = await hash(password, { memoryCost: 8192, timeCost: 1 });
    door.runtime.sqlite.prepare("update user set password_hash = ? where id = ?").run(weak, userId);
    await signIn();
    const now = door.runtime.sqlite.prepare("select password_hash from user where id = ?").pluck().get(userId);
    expect(now).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    expect(await signIn()).toBeTruthy();
  });
});

describe("a session", () => {
  it("[T14] ends with sign-out, and a disabled user's at once", async () => {
    const { sid } = await signIn();
    const cookie = await cookieOf({ sid, uid: userId });
    door.runtime.sqlite.prepare("update user set disabled_at = 1 where id = ?").run(userId);
    expect(await auth.signedIn(cookie)).toBeNull();
    door.runtime.sqlite.prepare("update user set disabled_at = null").run();
    expect(await auth.signedIn(cookie)).not.toBeNull();
    auth.signOut(sid);
    expect(await auth.signedIn(cookie)).toBeNull();
  });

  it("[T14] needs a row: an id made up before is worth nothing", async () => {
    expect(await auth.signedIn(await cookieOf({ sid: "AAAAAAAAAAAAAAAAAAAAAA", uid: userId }))).toBeNull();
  });

  it("belongs to one user", async () => {
    const { sid } = await signIn();
    expect(await auth.signedIn(await cookieOf({ sid, uid: randomUUID() }))).toBeNull();
  });

  it("[S2] ends 12 hours after its last use", async () => {
    const cookie = await cookieOf({ sid: (await signIn()).sid, uid: userId });
    age("last_seen_at", 11 * HOUR);
    expect(await auth.signedIn(cookie)).not.toBeNull();
    age("last_seen_at", 11 * HOUR);
    expect(await auth.signedIn(cookie)).not.toBeNull();
    age("last_seen_at", 12 * HOUR + 1000);
    expect(await auth.signedIn(cookie)).toBeNull();
  });

  it("[S2] ends after 30 days however much it is used", async () => {
    const cookie = await cookieOf({ sid: (await signIn()).sid, uid: userId });
    age("created_at", 30 * 24 * HOUR + 1000);
    expect(await auth.signedIn(cookie)).toBeNull();
  });

  it("[S4] survives one change of the secret", async () => {
    const { sid } = await signIn();
    const cookie = await cookieOf({ sid, uid: userId });
    const rotated = (secrets: { current: string; previous: string | null }) =>
      new Auth({
        db: door.runtime.db,
        secrets,
        passwords: new Passwords(),
        limits: new Limits(true, () => {}),
        https: false,
      });
    const old = door.runtime.secrets.current;
    expect(await rotated({ current: "n".repeat(64), previous: old }).signedIn(cookie)).not.toBeNull();
    expect(await rotated({ current: "n".repeat(64), previous: null }).signedIn(cookie)).toBeNull();
  });

  it("is not opened by anything else", async () => {
    for (const header of [
      null,
      "",
      "touchstone.session=",
      "touchstone.session=a.b.c.d.e",
      await cookieOf({ uid: userId }),
      await cookieOf({ sid: 1, uid: userId }),
    ])
      expect(await auth.signedIn(header)).toBeNull();
  });

  it("[P9] leaves no row behind once it has run out", async () => {
    door.runtime.sqlite.prepare("delete from auth_session").run();
    const rows = () => door.runtime.sqlite.prepare("select count(*) from auth_session").pluck().get();
    await signIn();
    auth.forgetOldSessions(Date.now() + 11 * HOUR);
    expect(rows()).toBe(1);
    auth.forgetOldSessions(Date.now() + 13 * HOUR);
    expect(rows()).toBe(0);
  });
});
