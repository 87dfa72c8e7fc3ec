import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listAuditEvents } from "@/db/queries/audits";
import { listRoles } from "@/db/queries/roles";
import { newWorkshop } from "@/domain/workshop-defaults";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { PASSWORD, type Person, personIn } from "../person.testing";

const DAY_MS = 86_400_000;

let door: OpenDoor;
let workshopId: string;
let owner: Person;
let kerstin: Person;
beforeEach(async () => {
  door = await openDoor();
  owner = await person("mara", "admin");
  kerstin = await person("kerstin");
  workshopId = workshopOf(owner);
});
afterEach(() => door.close());

const person = (name: string, role?: "admin") => personIn(door.runtime, name, role);

function workshopOf({ id: userId }: Person): string {
  const id = randomUUID();
  const records = [
    ["workshop", newWorkshop({ id, title: "Hotel", joinCode: id.slice(0, 8).toUpperCase(), now: 1 })],
  ] as const;
  door.runtime.journal.create({ records, roles: [{ userId, role: "facilitator" }], now: 1 });
  return id;
}

const leaders = () => listRoles(door.runtime.db, workshopId).map(({ name, role }) => [name, role]);
const codeOf = (answer: Answer) => (answer.json() as { error: { data: { code: string } } }).error.data.code;
const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;
const makeLink = async () => {
  const { path } = dataOf<{ path: string }>(await door.mutate("roles.addCoFacilitator", { workshopId }, owner.headers));
  return path.replace("/lead#", "");
};
const accept = (token: string, headers: object = kerstin.headers) =>
  door.mutate("roles.acceptLink", { token }, { ...headers });
const moveTo = (to: string, expectedRevision: number, headers: Person["headers"]) =>
  door.mutate(
    "commands.execute",
    {
      workshopId,
      as: "cockpit",
      commands: [{ mid: randomUUID(), name: "run.movePhase", args: { to, expectedRevision } }],
    },
    headers,
  );

describe("the link to lead along", () => {
  it("[A:roles.addCoFacilitator] [A:roles.acceptLink] makes one person with an account a co-facilitator, once", async () => {
    const token = await makeLink();
    expect((await accept(token, {})).status).toBe(401);
    expect(dataOf(await accept(token))).toEqual({ workshopId });
    expect(leaders()).toEqual([
      ["mara", "facilitator"],
      ["kerstin", "co_facilitator"],
    ]);
    const ben = await person("ben");
    expect((await accept(token, ben.headers)).status).toBe(404);
    expect(leaders()).toHaveLength(2);
  });

  it("gives twenty who open it at once one place", async () => {
    const token = await makeLink();
    const people = await Promise.all(Array.from({ length: 20 }, (_, i) => person(`p${i}`)));
    const answers = await Promise.all(people.map(({ headers }) => accept(token, headers)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(leaders()).toHaveLength(2);
  });

  it("[T12] is kept hashed, ends after 24 hours and with the next one, and all that opens nothing is alike", async () => {
    const replaced = await makeLink();
    const { sqlite } = door.runtime;
    const late = await makeLink();
    expect(JSON.stringify(sqlite.prepare("select * from lead_link").all())).not.toContain(late);
    sqlite.prepare(`update lead_link set expires_at = expires_at - ${DAY_MS}`).run();
    const answers = [await accept(replaced), await accept(late), await accept("nonsense"), await accept("")];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(leaders()).toHaveLength(1);
  });

  it("neither demotes the owner who tries it out nor is used up by it", async () => {
    const token = await makeLink();
    expect(dataOf(await accept(token, owner.headers))).toEqual({ workshopId });
    expect((await accept(token)).status).toBe(200);
    expect(leaders()[0]).toEqual(["mara", "facilitator"]);
  });

  it("[A:roles.addCoFacilitator] [A:roles.removeCoFacilitator] is the owner's alone", async () => {
    await accept(await makeLink());
    const stranger = await person("ben");
    for (const [headers, status, code] of [
      [{}, 401, "unauthorized"],
      [kerstin.headers, 403, "forbidden"],
      [stranger.headers, 404, "not_found"],
    ] as const) {
      const answers = [
        await door.mutate("roles.addCoFacilitator", { workshopId }, { ...headers }),
        await door.mutate("roles.removeCoFacilitator", { workshopId, userId: owner.id }, { ...headers }),
      ];
      expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual([
        [status, code],
        [status, code],
      ]);
    }
  });

  it("leaves its traces in the audit", async () => {
    await accept(await makeLink());
    const events = listAuditEvents(door.runtime.db, workshopId).map(({ type, actorName }) => [type, actorName]);
    expect(events.toReversed()).toEqual([
      ["roles.addCoFacilitator", "mara"],
      ["roles.acceptLink", "kerstin"],
    ]);
  });
});

describe("two who lead", () => {
  it("move one phase when both press at once, and say who did", async () => {
    await accept(await makeLink());
    const answers = await Promise.all([moveTo("lobby", 0, owner.headers), moveTo("lobby", 0, kerstin.headers)]);
    const results = answers.flatMap((answer) => dataOf<{ refused?: string }[]>(answer));
    expect(results.map(({ refused }) => refused).toSorted()).toEqual(["stale_revision", undefined]);
    const moved = door.runtime.journal.state(workshopId)?.tables.workshop();
    expect(moved).toMatchObject({ phase: "lobby", revision: 1 });
    expect(["mara", "kerstin"]).toContain(moved?.phaseMovedBy);
  });

  it("[T7] [T26] [A:roles.removeCoFacilitator] part at once: the next call is refused and the stream has ended", async () => {
    await accept(await makeLink());
    const controller = new AbortController();
    const response = await fetch(`${door.origin}/api/live/${workshopId}?as=cockpit`, {
      headers: kerstin.headers,
      signal: controller.signal,
    });
    const ended = drained(response);
    const began = performance.now();
    const answer = await door.mutate("roles.removeCoFacilitator", { workshopId, userId: kerstin.id }, owner.headers);
    expect(answer.status).toBe(200);
    await ended;
    expect(performance.now() - began).toBeLessThan(1000);
    expect((await moveTo("lobby", 0, kerstin.headers)).status).toBe(404);
    const again = await door.mutate("roles.removeCoFacilitator", { workshopId, userId: kerstin.id }, owner.headers);
    expect([again.status, codeOf(again)]).toEqual([404, "not_found"]);
    const self = await door.mutate("roles.removeCoFacilitator", { workshopId, userId: owner.id }, owner.headers);
    expect(self.status).toBe(404);
    controller.abort();
  });
});

describe("who leads along", () => {
  it("is told to those who lead at once, to nobody else", async () => {
    const token = await makeLink();
    await moveTo("lobby", 0, owner.headers);
    const { joinCode } = door.runtime.journal.state(workshopId)?.tables.workshop() ?? { joinCode: "" };
    const joined = await door.mutate("join.enter", { code: joinCode, name: "Anna" });
    const guest = String(joined.headers["set-cookie"]).split(";")[0] ?? "";
    const [cockpit, phone] = [await listen("cockpit", owner.headers.cookie), await listen("phone", guest)];
    const told = () => (cockpit.heard().match(/"leading"/g) ?? []).length;
    await accept(token);
    await expect.poll(told, { timeout: 1000 }).toBe(1);
    await accept(token, owner.headers);
    await door.mutate("roles.removeCoFacilitator", { workshopId, userId: kerstin.id }, owner.headers);
    await expect.poll(told, { timeout: 1000 }).toBe(2);
    expect(phone.heard()).toContain('"full":true');
    expect(phone.heard()).not.toContain("leading");
    cockpit.end();
    phone.end();
  });
});

async function listen(surface: string, cookie: string) {
  const controller = new AbortController();
  const url = `${door.origin}/api/live/${workshopId}?as=${surface}`;
  const response = await fetch(url, { headers: { cookie }, signal: controller.signal });
  let text = "";
  const read = async () => {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString("utf8");
  };
  read().catch(() => {});
  return { heard: () => text, end: () => controller.abort() };
}

async function drained(response: Response): Promise<void> {
  const reader = response.body?.getReader();
  while (reader && !(await reader.read()).done);
}

describe("an invitation", () => {
  const invite = async () =>
    dataOf<{ token: string }>(await door.mutate("users.invite", undefined, owner.headers)).token;
  const jo = { name: "Jo", email: "Jo@Example.org", password: PASSWORD, locale: "de" };
  const take = (token: string, given: object = {}) => door.mutate("users.acceptInvitation", { ...jo, token, ...given });
  const users = () => door.runtime.sqlite.prepare("select name, email, role, locale from user").all();

  it("[S13] [A:users.invite] is the administrator's to give", async () => {
    expect((await door.mutate("users.invite", undefined)).status).toBe(401);
    expect((await door.mutate("users.invite", undefined, kerstin.headers)).status).toBe(403);
    expect(await invite()).toMatch(/^[\w-]{22}$/);
  });

  it("[S13] [A:users.acceptInvitation] makes one account, by whose holder the password is chosen", async () => {
    const token = await invite();
    const answers = await Promise.all([take(token), take(token, { email: "jo2@example.org" })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    expect(users()).toHaveLength(3);
    expect(users()[2]).toMatchObject({ role: "member", locale: "de" });
    expect(JSON.stringify(door.runtime.sqlite.prepare("select * from account_token").all())).not.toContain(token);
  });

  it("[S13] ends after 24 hours, and what opens nothing is alike", async () => {
    const token = await invite();
    door.runtime.sqlite.prepare(`update account_token set expires_at = expires_at - ${DAY_MS}`).run();
    const answers = [await take(token), await take("nonsense"), await take("")];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it("stays open where the address is taken or the password too weak", async () => {
    const token = await invite();
    const taken = await take(token, { email: "KERSTIN@example.org" });
    const weak = await take(token, { password: "jo" });
    for (const answer of [taken, weak]) expect(answer.status).toBe(400);
    expect((taken.json() as { error: { data: object } }).error.data).toMatchObject({ fields: { email: "taken" } });
    expect((await take(token)).status).toBe(200);
  });
});
