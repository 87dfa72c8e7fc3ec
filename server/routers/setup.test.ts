import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSetUp } from "../auth/set-up";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";

let door: OpenDoor;
let token: string;
beforeEach(async () => {
  door = await openDoor();
  token = openSetUp(door.runtime) ?? "";
});
afterEach(() => door.close());

const mara = (given = token) => ({
  token: given,
  name: "Mara",
  email: "Mara@Lindenhof.example",
  password: "a quiet river bends",
  locale: "de",
});
const dataOf = (answer: Answer) => (answer.json() as { error: { data: { code: string; fields?: object } } }).error.data;
const users = () => door.runtime.sqlite.prepare("select * from user").all() as Record<string, unknown>[];
const file = () => join(door.runtime.env.dataDir, "setup-token");
const signedIn = async () => {
  await door.mutate("setup.createOwner", mara());
  return (await another()).headers;
};
const another = async () => {
  const opened = await door.runtime.auth.signIn({
    email: "mara@lindenhof.example",
    password: "a quiet river bends",
    address: "x",
  });
  const jwt = await encode({ token: { sid: opened?.sid, uid: opened?.userId }, secret: door.runtime.secrets.current });
  return { headers: { cookie: `touchstone.session=${jwt}` } };
};

describe("the set-up", () => {
  it("[A:setup.status] says whether it is needed, and nothing else", async () => {
    const status = async () => (await door.send("/api/trpc/setup.status")).json();
    expect(await status()).toEqual({ result: { data: { needed: true } } });
    await door.mutate("setup.createOwner", mara());
    expect(await status()).toEqual({ result: { data: { needed: false } } });
  });

  it("[T21] [A:setup.createOwner] gives exactly one of twenty the first account", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => door.mutate("setup.createOwner", mara())));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19);
    expect(users()).toHaveLength(1);
    expect(users()[0]).toMatchObject({ name: "Mara", email: "mara@lindenhof.example", role: "admin", locale: "de" });
    expect(JSON.stringify(users())).not.toContain("quiet river");
  });

  it("[T21] does not exist without the token, nor with an expired one, nor once somebody is there", async () => {
    const { runtime } = door;
    const wrong = [
      await door.mutate("setup.createOwner", mara("")),
      await door.mutate("setup.createOwner", mara("AAAAAAAAAAAAAAAAAAAAAA")),
    ];
    runtime.sqlite.prepare("update account_token set expires_at = expires_at - 86400001").run();
    wrong.push(await door.mutate("setup.createOwner", mara()));
    expect(users()).toHaveLength(0);
    token = openSetUp(runtime) ?? "";
    await door.mutate("setup.createOwner", mara());
    wrong.push(await door.mutate("setup.createOwner", mara()));
    expect(users()).toHaveLength(1);
    expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(wrong.map(({ body }) => body)).size).toBe(1);
    expect(openSetUp(runtime)).toBeNull();
  });

  it("[T21] [T20] keeps the token in a file of the operator's and hashed in the database", async () => {
    expect(readFileSync(file(), "utf8").trim()).toBe(token);
    expect(statSync(file()).mode & 0o077).toBe(0);
    expect(JSON.stringify(door.runtime.sqlite.prepare("select * from account_token").all())).not.toContain(token);
    await door.mutate("setup.createOwner", mara());
    expect(existsSync(file())).toBe(false);
    expect(door.runtime.sqlite.prepare("select count(*) from account_token").pluck().get()).toBe(0);
  });

  it("stops guesses after ten", async () => {
    for (let i = 0; i < 10; i += 1) await door.mutate("setup.createOwner", mara("nonsense"));
    const answer = await door.mutate("setup.createOwner", mara("nonsense"));
    expect([answer.status, dataOf(answer).code]).toEqual([429, "rate_limited"]);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("names the fields that do not fit", async () => {
    const answer = await door.mutate("setup.createOwner", { ...mara(), name: " ", email: "mara", locale: "fr" });
    expect(answer.status).toBe(400);
    expect(Object.keys(dataOf(answer).fields ?? {}).sort()).toEqual(["email", "locale", "name"]);
    const weak = await door.mutate("setup.createOwner", { ...mara(), password: "mara 12345" });
    expect(dataOf(weak)).toEqual({ code: "invalid", httpStatus: 400, fields: { password: "too_short" } });
    expect((await door.mutate("setup.createOwner", { ...mara(), role: "admin" })).status).toBe(400);
    expect(users()).toHaveLength(0);
  });
});

describe("the account", () => {
  it("[A:account.get] [A:account.update] [A:account.changePassword] is nobody's without a sign-in", async () => {
    const answers = [
      await door.send("/api/trpc/account.get"),
      await door.mutate("account.update", { name: "X" }),
      await door.mutate("account.changePassword", { current: "x", next: "y" }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(dataOf(answer)).toEqual({ code: "unauthorized", httpStatus: 401 });
    }
  });

  it("[A:account.get] [A:account.update] shows and changes name and language", async () => {
    const headers = await signedIn();
    expect((await door.mutate("account.update", { name: " Mara Lind ", locale: "en" }, headers)).status).toBe(200);
    const { json } = await door.send("/api/trpc/account.get", { headers });
    expect(json()).toEqual({
      result: { data: { name: "Mara Lind", email: "mara@lindenhof.example", locale: "en", isAdmin: true } },
    });
    expect((await door.mutate("account.update", { role: "admin" }, headers)).status).toBe(400);
  });

  it("[T14] [A:account.changePassword] signs out everywhere else", async () => {
    const here = await signedIn();
    const there = (await another()).headers;
    const wrong = await door.mutate(
      "account.changePassword",
      { current: "not the one", next: "two spoons of honey" },
      here,
    );
    expect(dataOf(wrong)).toMatchObject({ fields: { current: "wrong" } });
    const common = await door.mutate(
      "account.changePassword",
      { current: "a quiet river bends", next: "Passwort12345" },
      here,
    );
    expect(dataOf(common)).toMatchObject({ fields: { next: "too_common" } });
    expect((await door.send("/api/trpc/account.get", { headers: there })).status).toBe(200);
    expect(
      (
        await door.mutate(
          "account.changePassword",
          { current: "a quiet river bends", next: "two spoons of honey" },
          here,
        )
      ).status,
    ).toBe(200);
    expect((await door.send("/api/trpc/account.get", { headers: there })).status).toBe(401);
    expect((await door.send("/api/trpc/account.get", { headers: here })).status).toBe(200);
  });
});
