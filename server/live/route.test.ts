import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KINDS } from "@/domain/kinds";
import { LIMITS } from "@/domain/limits";
import type { Participant } from "@/domain/records";
import { versionOf } from "@/domain/replica";
import { scenario, touchpointOf, uuid } from "@/domain/scenario";
import type { Frame } from "@/domain/wire";
import { newParticipant, participantCookieName } from "../auth/participant-cookie";
import { openSetUp } from "../auth/set-up";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";

let door: OpenDoor;
let facilitator: string;
let workshopId: string;
const streams: AbortController[] = [];

const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;
const codeOf = (answer: Answer) => (answer.json() as { error: { data: { code: string } } }).error.data.code;
const cookieOf = (answer: Answer) => String(answer.headers["set-cookie"]).split(";")[0] ?? "";

async function signUp(): Promise<string> {
  const account = { name: "Mara", email: "mara@lindenhof.example", password: "a quiet river bends", locale: "de" };
  await door.mutate("setup.createOwner", { token: openSetUp(door.runtime), ...account });
  const session = await door.runtime.auth.signIn({ email: account.email, password: account.password, address: "x" });
  const token = { sid: session?.sid, uid: session?.userId };
  return `touchstone.session=${await encode({ token, secret: door.runtime.secrets.current })}`;
}
const codeNow = () => door.runtime.journal.state(workshopId)?.tables.workshop().joinCode;
const revisionNow = () => door.runtime.journal.state(workshopId)?.tables.workshop().revision;
const join = async (name: string) => cookieOf(await door.mutate("join.enter", { code: codeNow(), name }));

const execute = (cookie: string, as: string | undefined, name: string, args: object, mid: string = randomUUID()) =>
  door.mutate("commands.execute", { workshopId, ...(as ? { as } : {}), commands: [{ mid, name, args }] }, { cookie });
const move = (to: string) => execute(facilitator, "cockpit", "run.movePhase", { to, expectedRevision: revisionNow() });

/** Opens a stream and collects its frames. */
async function listen(cookie: string, query: string) {
  const controller = new AbortController();
  streams.push(controller);
  const response = await fetch(`${door.origin}/api/live/${workshopId}?${query}`, {
    headers: { cookie },
    signal: controller.signal,
  });
  const stream = { status: response.status, headers: response.headers, frames: [] as Frame[], text: "", isOver: false };
  void (async () => {
    for await (const chunk of response.body ?? []) {
      stream.text += new TextDecoder().decode(chunk);
      stream.frames = stream.text
        .split("\n")
        .flatMap((line) => (line.startsWith("data: ") ? [JSON.parse(line.slice(6)) as Frame] : []));
    }
    stream.isOver = true;
  })().catch(() => (stream.isOver = true));
  return stream;
}

beforeEach(async () => {
  door = await openDoor();
  facilitator = await signUp();
  workshopId = dataOf<{ id: string }>(
    await door.mutate("workshops.create", { title: "Hotel" }, { cookie: facilitator }),
  ).id;
  await move("lobby");
});
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.abort();
  await door.close();
});

describe("GET /api/live/:workshopId", () => {
  it("starts with everything this viewer may see, and goes on with what others change, within a second", async () => {
    const anna = await join("Anna");
    const stream = await listen(anna, "as=phone");
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.headers.get("cache-control")).toBe("no-store, no-transform");
    await expect.poll(() => stream.frames[0]?.full).toBe(true);
    await join("Ben");
    await expect.poll(() => stream.text, { timeout: 1000 }).toContain("Ben");
  });

  it("resumes from a cursor with the difference only", async () => {
    const anna = await join("Anna");
    const first = await listen(anna, "as=phone");
    await expect.poll(() => first.frames.length).toBeGreaterThan(0);
    const cursor = first.frames[0]?.cur ?? "";
    await join("Ben");
    const second = await listen(anna, `as=phone&cursor=${cursor}`);
    await expect.poll(() => second.frames[0]).toMatchObject({ from: cursor });
    expect(second.frames[0]?.full).toBeUndefined();
    const third = await listen(anna, "as=phone&cursor=999-deadbeef");
    await expect.poll(() => third.frames[0]?.full).toBe(true);
  });

  it("[S16] looks only at the cookie of the surface it is asked for, and never adds up rights", async () => {
    const anna = await join("Anna");
    const { path } = dataOf<{ path: string }>(
      await door.mutate("screen.createToken", { workshopId }, { cookie: facilitator }),
    );
    const screen = cookieOf(await door.mutate("screen.open", { token: path.split("#")[1] }));
    const all = [facilitator, anna, screen].join("; ");
    expect((await listen(anna, "as=cockpit")).status).toBe(401);
    expect((await listen(facilitator, "as=phone")).status).toBe(401);
    expect((await listen(all, "")).status).toBe(400);
    expect((await listen(all, "as=nothing")).status).toBe(400);
    expect((await listen(screen, "")).status).toBe(200);
    expect((await execute(all, "screen", "run.pause", {})).status).toBe(403);
    expect((await execute(all, undefined, "run.pause", {})).status).toBe(400);
    for (const to of ["frame", "collect"]) await move(to);
    await execute(anna, "phone", "touchpoints.add", { id: randomUUID(), text: "CANARY", stage: "fmot" });
    const seen = await listen(all, "as=screen");
    const cockpit = await listen(all, "as=cockpit");
    await expect.poll(() => cockpit.text).toContain("CANARY");
    await expect.poll(() => seen.frames.length).toBeGreaterThan(0);
    expect(seen.text).not.toContain("CANARY");
  });

  it("[T2] knows no workshop of other people and none that does not exist", async () => {
    const cookie = { cookie: facilitator };
    const other = dataOf<{ id: string }>(await door.mutate("workshops.create", { title: "Other" }, cookie)).id;
    door.runtime.sqlite.prepare("delete from workshop_role where workshop_id = ?").run(other);
    for (const id of [other, randomUUID()]) {
      const call = { workshopId: id, as: "cockpit", commands: [{ mid: randomUUID(), name: "run.pause", args: {} }] };
      expect((await door.mutate("commands.execute", call, cookie)).status).toBe(404);
      expect((await door.send(`/api/live/${id}?as=cockpit`, { headers: cookie })).status).toBe(404);
    }
  });

  it("[T26] ends within two seconds once a participant is removed, and lets them in no more", async () => {
    const anna = await join("Anna");
    const stream = await listen(anna, "as=phone");
    const [person] = [...(door.runtime.journal.state(workshopId)?.tables.all("participant") ?? [])];
    await execute(facilitator, "cockpit", "participants.remove", { participantId: person?.id });
    await expect.poll(() => stream.isOver, { timeout: 2000 }).toBe(true);
    expect((await listen(anna, "as=phone")).status).toBe(401);
    expect((await execute(anna, "phone", "participants.setDone", { done: true })).status).toBe(401);
  });

  it("[T14] ends within two seconds once the facilitator has signed out", async () => {
    const stream = await listen(facilitator, "as=cockpit");
    await expect.poll(() => stream.frames.length).toBeGreaterThan(0);
    door.runtime.sqlite.prepare("update auth_session set revoked_at = ?").run(Date.now());
    await expect.poll(() => stream.isOver, { timeout: 2500 }).toBe(true);
  });

  it("gives each identity five streams, and refuses the sixth with a hint when to come back", async () => {
    const anna = await join("Anna");
    for (let i = 0; i < 5; i++) expect((await listen(anna, "as=phone")).status).toBe(200);
    const sixth = await listen(anna, "as=phone");
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get("retry-after")).toBe("5");
  });

  it("gives way to the same page coming back, whose old stream a bad line may have left behind unnoticed", async () => {
    const anna = await join("Anna");
    const first = await listen(anna, "as=phone&page=tab-1");
    for (let i = 0; i < 8; i++) expect((await listen(anna, "as=phone&page=tab-1")).status).toBe(200);
    await expect.poll(() => first.isOver).toBe(true);
    expect(door.runtime.hub.size).toBe(1);
    const ben = await join("Ben");
    expect((await listen(ben, "as=phone&page=tab-1")).status).toBe(200);
    expect(door.runtime.hub.size).toBe(2);
  });

  it("[L7] hands over a workshop at its limits, whatever such a snapshot weighs", async () => {
    const person = scenario({ participants: 1 }).participants[0]?.id ?? "";
    const { id, cookie, secretHash } = newParticipant();
    const text = "\u{1F6CE}".repeat(200);
    const cards = Array.from({ length: LIMITS.touchpoints }, (_, i) => touchpointOf(i, { text }));
    const { tables } = scenario({ phase: "cluster", participants: 1, records: cards });
    tables.set("participant", person, { ...(tables.get("participant", person) as Participant), secretHash });
    workshopId = uuid("workshop");
    door.runtime.journal.create({
      records: KINDS.flatMap((kind) => [...tables.all(kind)].map((record) => [kind, record] as const)),
      roles: [],
      now: 0,
    });
    const headers = { cookie: `${participantCookieName(workshopId)}=${cookie.replace(id, person)}` };
    const { body } = await fetch(`${door.origin}/api/live/${workshopId}?as=phone`, { headers });
    let received = "";
    for await (const chunk of body ?? []) {
      received += Buffer.from(chunk).toString("latin1");
      if (received.includes('"tick":true')) break;
    }
    expect(received.length).toBeGreaterThan(1_048_576);
    expect(received.split('"touchpoint","').length - 1).toBe(2000);
  });

  it("[S9] goes over to a new phone by the facilitator's code: the old one sees nothing more within two seconds", async () => {
    const anna = await join("Anna");
    const old = await listen(anna, "as=phone");
    const participantId = [...(door.runtime.journal.state(workshopId)?.tables.all("participant") ?? [])][0]?.id;
    const ask = (cookie: string) =>
      door.mutate("participants.createRejoinCode", { workshopId, participantId }, { cookie });
    expect([(await ask(anna)).status, (await ask("")).status]).toEqual([403, 401]);
    const { code: rejoinCode } = dataOf<{ code: string }>(await ask(facilitator));
    const moved = cookieOf(await door.mutate("join.rejoin", { code: codeNow(), rejoinCode }));
    expect((await listen(moved, "as=phone")).status).toBe(200);
    await expect.poll(() => old.isOver, { timeout: 2000 }).toBe(true);
    const retry = Number(/event: reconnect\nretry: (\d+)/.exec(old.text)?.[1]);
    expect(retry, "milliseconds until the old phone asks and learns that its place is closed").toBeLessThanOrEqual(300);
    expect((await listen(anna, "as=phone")).status).toBe(401);
  });

  it("[F16] serves a page of an older release: cursors of another form, no name of its own, no surface", async () => {
    const anna = await join("Anna");
    for (const cursor of [
      "17",
      "v1:17:deadbeef",
      "17-DEADBEEF",
      "17-deadbeef00",
      encodeURIComponent('{"version":17}'),
    ]) {
      const stream = await listen(anna, `cursor=${cursor}&since=17`);
      await expect.poll(() => stream.frames[0]?.full, { message: cursor }).toBe(true);
      streams.pop()?.abort();
      await expect.poll(() => door.runtime.hub.size).toBe(0);
    }
    for (const to of ["frame", "collect"]) await move(to);
    const commands = [
      { mid: randomUUID(), name: "touchpoints.jot", args: { text: "Of another release" } },
      {
        mid: randomUUID(),
        name: "touchpoints.add",
        args: { id: randomUUID(), text: "Key", stage: "fmot", mood: "glad" },
      },
      { mid: randomUUID(), name: "touchpoints.add", args: { id: randomUUID(), text: "Bill", stage: "fmot" } },
    ];
    const answer = await door.mutate("commands.execute", { workshopId, commands }, { cookie: anna });
    expect(dataOf(answer)).toEqual([{ refused: "invalid" }, { refused: "invalid" }, { version: expect.any(Number) }]);
  });

  it("[F15] tells the server's time soon after it has opened", async () => {
    const stream = await listen(await join("Anna"), "as=phone");
    await expect.poll(() => stream.text, { timeout: 2000 }).toMatch(/^: at \d+$/m);
    const at = Number(/^: at (\d+)$/m.exec(stream.text)?.[1]);
    expect(Math.abs(Date.now() - at)).toBeLessThan(1000);
  });

  it("says when to come back as it stops", async () => {
    const stream = await listen(await join("Anna"), "as=phone");
    door.runtime.hub.close();
    await expect.poll(() => stream.text).toMatch(/event: reconnect\nretry: \d+/);
  });
});

describe("commands.execute", () => {
  it("[F12] runs a command once however often it comes, and answers alike", async () => {
    const anna = await join("Anna");
    for (const to of ["frame", "collect"]) await move(to);
    const mid = randomUUID();
    const card = { id: randomUUID(), text: "Checking in", stage: "fmot" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => execute(anna, "phone", "touchpoints.add", card, mid)),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect([...(door.runtime.journal.state(workshopId)?.tables.all("touchpoint") ?? [])]).toHaveLength(1);
  });

  it("[T6] keeps fifty taps at once of one person within their dots", async () => {
    const anna = await join("Anna");
    for (const to of ["frame", "collect"]) await move(to);
    const cards = ["One", "Two", "Three"].map((text) => ({ id: randomUUID(), text, stage: "fmot" }));
    for (const card of cards) await execute(anna, "phone", "touchpoints.add", card);
    for (const to of ["cluster", "vote"]) await move(to);
    const tables = () => door.runtime.journal.state(workshopId)?.tables;
    const moments = [...(tables()?.all("moment") ?? [])].map(({ id }) => id);
    expect(moments).toHaveLength(3);
    const taps = Array.from({ length: 50 }, (_, i) => ({ momentId: moments[i % 3], dots: 1 + (i % 2) }));
    const answers = await Promise.all(taps.map((tap) => execute(anna, "phone", "dots.set", tap)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(answers.some(({ body }) => body.includes("over_budget"))).toBe(true);
    const dots = [...(tables()?.all("dot") ?? [])];
    expect(dots.reduce((sum, row) => sum + row.dots, 0)).toBe(tables()?.workshop().config.dotBudget);
    expect(Math.max(...dots.map((row) => row.dots))).toBeLessThanOrEqual(2);
  });

  it("answers refusals by code inside a 200, in the order of the commands", async () => {
    const anna = await join("Anna");
    const commands = ["touchpoints.add", "run.pause", "no.such"].map((name) => ({ mid: randomUUID(), name, args: {} }));
    const answer = await door.mutate("commands.execute", { workshopId, as: "phone", commands }, { cookie: anna });
    expect(answer.status).toBe(200);
    expect(dataOf(answer)).toEqual([{ refused: "invalid" }, { refused: "forbidden" }, { refused: "invalid" }]);
  });

  it("refuses whole calls that are malformed, too many or nobody's", async () => {
    const anna = await join("Anna");
    const command = () => ({ mid: randomUUID(), name: "participants.setDone", args: { done: true } });
    const call = (commands: object[], cookie = anna) =>
      door.mutate("commands.execute", { workshopId, as: "phone", commands }, { cookie });
    expect((await call([])).status).toBe(400);
    expect((await call(Array.from({ length: 51 }, command))).status).toBe(400);
    expect((await call([{ ...command(), mid: "x" }])).status).toBe(400);
    expect((await call([command()], "")).status).toBe(401);
    const big = await call([{ ...command(), args: { done: true, x: "x".repeat(9000) } }]);
    expect([big.status, codeOf(big)]).toEqual([413, "too_large"]);
  });

  it("confirms to its author by a frame that reaches the version", async () => {
    const anna = await join("Anna");
    const stream = await listen(anna, "as=phone");
    await move("frame");
    await move("collect");
    const answer = await execute(anna, "phone", "participants.setDone", { done: true });
    const [{ version }] = dataOf<[{ version: number }]>(answer);
    await expect
      .poll(() => Math.max(...stream.frames.filter(({ tick }) => !tick).map(({ cur }) => versionOf(cur))))
      .toBe(version);
  });
});
