import { createHash } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSetUp } from "../auth/set-up";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";

type Json = Record<string, unknown>;
let door: OpenDoor;
let cookie: string;
let file: Json;
let sampleId: string;

beforeAll(async () => {
  door = await openDoor();
  const password = "a quiet river bends";
  const email = "mara@lindenhof.example";
  const token = openSetUp(door.runtime) ?? "";
  await door.mutate("setup.createOwner", { token, name: "Mara", email, password, locale: "de" });
  const opened = await door.runtime.auth.signIn({ email, password, address: "x" });
  const jwt = await encode({ token: { sid: opened?.sid, uid: opened?.userId }, secret: door.runtime.secrets.current });
  cookie = `touchstone.session=${jwt}`;
  sampleId = idOf(await door.mutate("workshops.createSample", { locale: "de" }, { cookie }));
  file = (await exported(sampleId)).json() as Json;
});
afterAll(() => door.close());

const idOf = (answer: Answer) => (answer.json() as { result: { data: { id: string } } }).result.data.id;
const exported = (id: string, headers: Record<string, string> = { cookie }) =>
  door.send(`/api/export/${id}/workshop.json`, { headers });
const post = (body: string | Buffer, headers: Record<string, string> = { cookie }) =>
  door.send("/api/import/workshop", {
    method: "POST",
    headers: { "content-type": "application/json", origin: door.origin, ...headers },
    body,
  });
const tables = () => door.runtime.sqlite.prepare("select name from sqlite_master where type = 'table'").pluck().all();
const dump = () =>
  createHash("sha256")
    .update(JSON.stringify(tables().map((name) => door.runtime.sqlite.prepare(`select * from "${name}"`).all())))
    .digest("hex");
const changed = (change: (copy: never) => void): string => {
  const copy = structuredClone(file);
  change(copy as never);
  return JSON.stringify(copy);
};
async function expectFault(body: string | Buffer, path: string, reason: string): Promise<void> {
  const before = dump();
  const answer = await post(body);
  expect([answer.status, answer.json()]).toEqual([400, { code: "invalid", path, reason }]);
  expect(dump()).toBe(before);
}

describe("the export", () => {
  it("[A:export.workshopJson] is a file to save, under its title and an ASCII name", async () => {
    const { status, headers } = await exported(sampleId);
    expect(status).toBe(200);
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="hotel-[\w-]+\.json"; filename\*=UTF-8''Hotel%20Lindenhof/,
    );
    expect(headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("[A:export.workshopJson] is for facilitators alone", async () => {
    expect((await exported(sampleId, {})).status).toBe(401);
    expect((await exported("00000000-0000-4000-8000-000000000000")).status).toBe(404);
  });

  it("[P1] holds neither ballots nor people nor the code", () => {
    const { tables: records } = door.runtime.journal.state(sampleId) ?? {};
    if (!records) throw new Error("no sample");
    const text = JSON.stringify(file);
    const secret = [...records.all("dot"), ...records.all("rating"), ...records.all("reRating")].map((row) =>
      "raterId" in row ? row.raterId : row.participantId,
    );
    for (const id of [
      ...secret,
      ...[...records.all("participant")].map((each) => each.id),
      records.workshop().joinCode,
    ])
      expect(text).not.toContain(id);
    expect(Object.keys(file)).not.toContain("ballots");
  });
});

describe("the import", () => {
  it("[A:import.workshop] needs somebody signed in", async () => {
    expect((await post(JSON.stringify(file), {})).status).toBe(401);
  });

  it("[P11] gives the same workshop back, under ids and a code of its own", async () => {
    const answer = await post(JSON.stringify(file));
    expect(answer.status).toBe(201);
    const { id } = answer.json() as { id: string };
    const copy = (await exported(id)).json() as Json;
    const shape = ({ exportedAt: _, ...rest }: Json) =>
      JSON.stringify(rest).replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, numbered());
    expect(shape(copy)).toBe(shape(file));
    const [before, after] = [sampleId, id].map((each) => door.runtime.journal.state(each)?.tables.workshop());
    expect(after?.joinCode).not.toBe(before?.joinCode);
    expect(door.runtime.sqlite.prepare("select role from workshop_role where workshop_id = ?").pluck().all(id)).toEqual(
      ["facilitator"],
    );
  });

  it("[B8] refuses a file cut off anywhere, and says so", async () => {
    const text = JSON.stringify(file);
    const before = dump();
    for (let i = 0; i < 50; i += 1) {
      const answer = await post(text.slice(0, Math.floor((text.length * i) / 50)));
      expect([400, 411]).toContain(answer.status);
    }
    expect(dump()).toBe(before);
    await expectFault(text.slice(0, -1), "", "not_json");
  });

  it.each<[string, string, string, (copy: never) => void]>([
    ["another version", "version", "unknown_version", (c: Json) => void (c.version = 2)],
    ["another format", "format", "not_a_workshop", (c: Json) => void (c.format = "something/else")],
    ["ballots", "ballots", "unknown_key", (c: Json) => void (c.ballots = { dots: [] })],
    [
      "an unknown stage",
      "touchpoints[3].stage",
      "wrong_value",
      (c: { touchpoints: Json[] }) => void set(c.touchpoints, 3, { stage: "later" }),
    ],
    ["no text", "touchpoints[0].text", "missing", (c: { touchpoints: Json[] }) => void delete c.touchpoints[0]?.text],
    [
      "a text of nothing",
      "touchpoints[0].text",
      "empty",
      (c: { touchpoints: Json[] }) => void set(c.touchpoints, 0, { text: "\u200b" }),
    ],
    [
      "a text that is too long",
      "touchpoints[0].text",
      "too_long",
      (c: { touchpoints: Json[] }) => void set(c.touchpoints, 0, { text: "x".repeat(201) }),
    ],
    [
      "a NUL",
      "touchpoints[0].text",
      "forbidden_characters",
      (c: { touchpoints: Json[] }) => void set(c.touchpoints, 0, { text: "a\u0000b" }),
    ],
    [
      "a lone surrogate",
      "moments[1].title",
      "forbidden_characters",
      (c: { moments: Json[] }) => void set(c.moments, 1, { title: "a\ud800" }),
    ],
    [
      "a cycle",
      "moments[0].mergedInto",
      "cycle",
      (c: { moments: Json[] }) => void set(c.moments, 0, { mergedInto: c.moments[0]?.id, confirmedAsTruth: false }),
    ],
    ["two of one id", "ideas[1].id", "twin", (c: { ideas: Json[] }) => void set(c.ideas, 1, { id: c.ideas[0]?.id })],
    [
      "a dangling reference",
      "ideas[0].momentId",
      "dangling",
      (c: { ideas: Json[] }) => void set(c.ideas, 0, { momentId: "m99" }),
    ],
    [
      "too many moments",
      "moments",
      "too_many",
      (c: { moments: Json[] }) =>
        void (c.moments = Array.from({ length: 401 }, (_, i) => ({ ...c.moments[0], id: `m${i}` }))),
    ],
    [
      "an address that is none",
      "evidence[0].url",
      "wrong_value",
      (c: { evidence: Json[] }) => void set(c.evidence, 0, { url: "javascript:alert(1)" }),
    ],
    [
      "names",
      "participants[0]",
      "names_where_anonymous",
      (c: { participants: Json[] }) => void c.participants.push({ id: "p1", displayName: "Ada" }),
    ],
    [
      "an id like __proto__",
      "moments[0].id",
      "wrong_form",
      (c: { moments: Json[] }) => void set(c.moments, 0, { id: "__proto__" }),
    ],
  ])("[B8] refuses %s, by its path, and changes nothing", async (_, path, reason, change) => {
    await expectFault(changed(change), path, reason);
  });

  it("[B2] refuses keys that objects have by birth, wherever they stand", async () => {
    const text = JSON.stringify(file);
    await expectFault(
      text.replace('"workshop":{', '"workshop":{"__proto__":{"phase":"draft"},'),
      "workshop.__proto__",
      "forbidden_key",
    );
    await expectFault(
      text.replace('"agenda":{', '"agenda":{"constructor":1,'),
      "workshop.agenda.constructor",
      "forbidden_key",
    );
    await expectFault("[".repeat(10_000), "", "not_json");
    await expectFault(Buffer.from([0x7b, 0xff, 0x7d]), "", "not_json");
    await expectFault("null", "format", "not_a_workshop");
  });

  it("[B7] takes 5 MiB and not a byte more, and nothing but JSON", async () => {
    const most = 5 * 1024 * 1024;
    const text = JSON.stringify(file);
    expect((await post(text + " ".repeat(most - Buffer.byteLength(text)))).status).toBe(201);
    const before = dump();
    expect((await post(" ".repeat(most + 1))).status).toBe(413);
    expect((await post(text, { cookie, "content-type": "text/plain" })).status).toBe(415);
    expect((await post(text, { cookie, origin: "https://evil.test" })).status).toBe(403);
    expect(dump()).toBe(before);
  });
});

const set = (rows: Json[], i: number, change: Json) => Object.assign(rows[i] ?? {}, change);

function numbered(): (id: string) => string {
  const numbers = new Map<string, number>();
  return (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return `#${numbers.get(id)}`;
  };
}
