import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateJoinCode } from "@/domain/join-code";
import type { Participant, Workshop } from "@/domain/records";
import { newWorkshop } from "@/domain/workshop-defaults";
import { participantFromCookies } from "../auth/participant-cookie";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { parseCookies } from "../http/cookies";
import { loadJoin } from "../loaders/join";

let door: OpenDoor;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const OPEN = "ABCD2345";

/** A workshop of its own, as it stands in some phase. */
function workshop(joinCode: string, given: Partial<Workshop> = {}): string {
  const id = randomUUID();
  const record = {
    ...newWorkshop({ id, title: "Hotel Lindenhof", joinCode, now: 1 }),
    phase: "lobby" as const,
    ...given,
  };
  door.runtime.journal.create({ records: [["workshop", record]], roles: [], now: 1 });
  return id;
}

const dataOf = (answer: Answer) => (answer.json() as { result: { data: Record<string, unknown> } }).result.data;
const codeOf = (answer: Answer) => (answer.json() as { error: { data: { code: string } } }).error.data.code;
const peek = (code: string) => door.send(`/api/trpc/join.peek?input=${encodeURIComponent(JSON.stringify({ code }))}`);
const enter = (code: string, name = "", cookie?: string) =>
  door.mutate("join.enter", { code, name }, cookie ? { cookie } : {});
const cookieOf = (answer: Answer) => String(answer.headers["set-cookie"]).split(";")[0] ?? "";
const people = (id: string) => [...(door.runtime.journal.state(id)?.tables.all("participant") ?? [])];

describe("join.peek", () => {
  it("[A:join.peek] tells title, language and anonymity, and nothing else", async () => {
    workshop(OPEN);
    const known = { title: "Hotel Lindenhof", locale: "en", anonymity: "anonymous" };
    expect(dataOf(await peek(OPEN))).toEqual(known);
    expect(dataOf(await peek(" abcd-2345 "))).toEqual(known);
  });

  it("tells the day while the workshop is still being prepared", async () => {
    workshop(OPEN, { phase: "draft", startsAt: Date.UTC(2027, 0, 5, 9) });
    workshop("ABCD2346", { phase: "draft" });
    expect(dataOf(await peek(OPEN))).toMatchObject({ startsOn: "2027-01-05" });
    expect(dataOf(await peek("ABCD2346"))).toMatchObject({ startsOn: null });
  });
});

describe("[T1] codes that open nothing", () => {
  it.each([
    ["peek", (code: string) => peek(code)],
    ["enter", (code: string) => enter(code)],
  ])("are answered alike by %s, whether unknown, locked or expired, or no code at all", async (_, ask) => {
    workshop("ABCD2346", { lockedAt: 1 });
    workshop("ABCD2347", { phase: "closed" });
    workshop("ABCD2348", { phase: "archived" });
    const answers: Answer[] = [];
    for (const code of ["ZZZZ9999", "nonsense", "ABCD2346", "ABCD2347", "ABCD2348"]) answers.push(await ask(code));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.some(({ headers }) => headers["set-cookie"])).toBe(false);
  });

  it("are refused from the eleventh guess of one address on; joining itself is never limited", async () => {
    workshop(OPEN);
    for (let n = 0; n < 20; n++) expect((await enter(OPEN)).status).toBe(200);
    for (let n = 0; n < 10; n++) expect((await peek(generateJoinCode(Math.random))).status).toBe(404);
    const limited = await peek(OPEN);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers["retry-after"])).toBeGreaterThan(0);
  });
});

describe("join.enter", () => {
  it("[A:join.enter] lets somebody in with a cookie of their own; only its hash is stored", async () => {
    const id = workshop(OPEN);
    const answer = await enter(OPEN, "Ada");
    expect(dataOf(answer)).toEqual({ workshopId: id });
    expect(String(answer.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Lax.*Max-Age=/);
    expect(people(id)).toMatchObject([{ displayName: "Ada", kind: "device", status: "active", joinSeq: 1 }]);
    const secret = cookieOf(answer).split(".").at(-1) ?? "";
    expect(secret).toHaveLength(43);
    const stored = door.runtime.sqlite.prepare("select * from participant").all();
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it("[S8] keeps somebody who writes cards days ahead until seven days after the workshop", async () => {
    const day = 86_400;
    workshop(OPEN, { phase: "collect", startsAt: Date.now() + 20 * day * 1000, collectUntil: Date.now() + day });
    const [, seconds] = /Max-Age=(\d+)/.exec(String((await enter(OPEN)).headers["set-cookie"])) ?? [];
    expect(Number(seconds)).toBeGreaterThan(27 * day);
    expect(Number(seconds)).toBeLessThan(28 * day);
  });

  it("knows whoever comes back: a cookie is one person, however often it joins", async () => {
    const id = workshop(OPEN);
    const cookie = cookieOf(await enter(OPEN, "Ada"));
    const again = await enter(OPEN, "Somebody else", cookie);
    expect(again.status).toBe(200);
    expect(again.headers["set-cookie"]).toBeUndefined();
    expect(people(id).map(({ displayName }) => displayName)).toEqual(["Ada"]);
  });

  it("takes a second try with the same key for the same person: the first answer may have been lost", async () => {
    const id = workshop(OPEN);
    const key = "0123456789abcdef".repeat(2);
    const tries = await Promise.all([1, 2, 3].map(() => door.mutate("join.enter", { code: OPEN, name: "Ada", key })));
    expect(new Set(tries.map(cookieOf)).size).toBe(1);
    expect(people(id).map(({ displayName }) => displayName)).toEqual(["Ada"]);
    await door.mutate("join.enter", { code: OPEN, name: "Ada", key: "f".repeat(32) });
    expect(people(id)).toHaveLength(2);
    expect((await door.mutate("join.enter", { code: OPEN, name: "Ada", key: "1" })).status).toBe(400);
  });

  it("takes a false cookie for nobody", async () => {
    const id = workshop(OPEN);
    const cookie = cookieOf(await enter(OPEN, "Ada"));
    await enter(OPEN, "Ben", `${cookie.slice(0, -1)}${cookie.endsWith("A") ? "B" : "A"}`);
    expect(people(id)).toHaveLength(2);
  });

  it("gives a name to whoever gives none, and different ones to those who join together", async () => {
    const id = workshop(OPEN);
    await Promise.all(Array.from({ length: 12 }, () => enter(OPEN)));
    const names = people(id).map(({ displayName }) => displayName);
    expect(new Set(names).size).toBe(12);
    for (const name of names) expect(name).toMatch(/^Guest \d+$/);
  });

  it("waits for the workshop to begin", async () => {
    const id = workshop(OPEN, { phase: "draft" });
    const answer = await enter(OPEN, "Ada");
    expect([answer.status, codeOf(answer)]).toEqual([409, "wrong_phase"]);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(people(id)).toHaveLength(0);
  });

  it("[L7] finds room for 500, also those behind one address; the 501st is told at once", async () => {
    const id = randomUUID();
    const record = { ...newWorkshop({ id, title: "Hotel", joinCode: OPEN, now: 1 }), phase: "lobby" as const };
    const person = (n: number): Participant => ({
      id: randomUUID(),
      displayName: `P ${n}`,
      kind: "device",
      secretHash: "0",
      joinSeq: n,
      joinedInPhase: "lobby",
      status: "active",
      nameResetAt: null,
      done: [],
      createdAt: 1,
    });
    const crowd = Array.from({ length: 480 }, (_, i) => ["participant", person(i + 1)] as const);
    door.runtime.journal.create({ records: [["workshop", record], ...crowd], roles: [], now: 1 });
    const answers = await Promise.all(Array.from({ length: 30 }, () => enter(OPEN, "Anna")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(new Set(refused.map((answer) => `${answer.status} ${codeOf(answer)}`))).toEqual(new Set(["409 full"]));
    expect(refused.every(({ headers }) => headers["set-cookie"] === undefined)).toBe(true);
    expect(new Set(people(id).map(({ displayName }) => displayName)).size).toBe(500);
  });

  it("lets people who are in come back while the workshop is locked, and nobody else", async () => {
    const id = workshop(OPEN);
    const cookie = cookieOf(await enter(OPEN, "Ada"));
    const [ada] = people(id);
    const { queue } = door.runtime;
    await queue.submit({
      workshopId: id,
      actor: { role: "participant", id: ada?.id ?? "" },
      mid: randomUUID(),
      name: "participants.leave",
      args: {},
    });
    await queue.submit({
      workshopId: id,
      actor: { role: "facilitator", id: randomUUID(), name: "K" },
      mid: randomUUID(),
      name: "join.lock",
      args: {},
    });
    expect((await enter(OPEN, "Ben")).status).toBe(404);
    expect(await loadJoin(OPEN, cookie, "a")).toMatchObject({ is: "open", code: OPEN });
    expect(await loadJoin(OPEN, null, "a")).toEqual({ is: "unknown" });
    expect((await enter(OPEN, "", cookie)).status).toBe(200);
    expect(people(id)).toMatchObject([{ displayName: "Ada", status: "active" }]);
    expect(await loadJoin(OPEN, cookie, "a")).toEqual({ is: "joined", workshopId: id });
  });

  it("refuses names that are too long or cannot be seen as a person types them", async () => {
    workshop(OPEN);
    expect((await enter(OPEN, "x".repeat(25))).status).toBe(400);
    expect((await enter(OPEN, "A\u0000")).status).toBe(400);
    for (const unseen of ["\u200b", "\u00ad\u2060", "\u3164"])
      expect((await enter(OPEN, unseen)).status, unseen).toBe(400);
    expect((await enter(OPEN, "   ")).status).toBe(200);
  });
});

describe("join.rejoin", () => {
  const rejoin = (code: string, rejoinCode: string) => door.mutate("join.rejoin", { code, rejoinCode });
  const codeFor = (id: string, n = 0) => door.runtime.rejoinCodes.create(id, people(id)[n]?.id ?? "", Date.now()).code;
  const participantFrom = (id: string, cookie: string) =>
    participantFromCookies(door.runtime.db, parseCookies(cookie), id, false);

  it("[A:join.rejoin] hands a place over to a new phone, also while the workshop is locked; the old cookie dies", async () => {
    const id = workshop(OPEN);
    const old = cookieOf(await enter(OPEN, "Ada"));
    const facilitator = { role: "facilitator", id: "f", name: "F" } as const;
    const { queue } = door.runtime;
    await queue.submit({ workshopId: id, actor: facilitator, mid: randomUUID(), name: "join.lock", args: {} });
    expect((await enter(OPEN, "Ben")).status).toBe(404);
    const answer = await rejoin(OPEN, codeFor(id));
    expect(dataOf(answer)).toEqual({ workshopId: id });
    expect(people(id).map(({ displayName }) => displayName)).toEqual(["Ada"]);
    const mine = participantFrom(id, cookieOf(answer));
    expect(mine?.participantId).toBe(people(id)[0]?.id);
    expect(participantFrom(id, old)).toBeNull();
  });

  it("answers wrong, used and expired codes alike, and counts them as guesses", async () => {
    const id = workshop(OPEN);
    await enter(OPEN, "Ada");
    const code = codeFor(id);
    expect((await rejoin(OPEN, code)).status).toBe(200);
    const answers = [await rejoin(OPEN, code), await rejoin("ZZZZ9999", "123456"), await rejoin(OPEN, "nonsense")];
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    for (let n = 0; n < 7; n++) await rejoin(OPEN, "nonsense");
    expect((await rejoin(OPEN, codeFor(id))).status).toBe(429);
  });
});
