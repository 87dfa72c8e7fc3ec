import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionOf, momentOf } from "@/domain/scenario";
import { newWorkshop } from "@/domain/workshop-defaults";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { type Person, personIn } from "../person.testing";

const EVIL = `"><img src=x onerror=alert(1)>`;

let door: OpenDoor;
let mara: Person;
let ben: Person;
let workshopId: string;
beforeEach(async () => {
  door = await openDoor();
  [mara, ben] = [await personIn(door.runtime, "mara"), await personIn(door.runtime, "ben")];
  workshopId = workshopIn("plan");
});
afterEach(() => door.close());

function workshopIn(phase: string): string {
  const id = randomUUID();
  const joinCode = id.slice(0, 8).toUpperCase();
  const workshop = { ...newWorkshop({ id, title: `Hotel ${EVIL}`, joinCode, now: 1, locale: "de" }), phase };
  const owner = { participantId: null, name: `Lotte ${EVIL}` };
  const records = [
    ["workshop", workshop],
    momentOf(1, { title: `Moment ${EVIL}` }),
    actionOf(1, { title: `Greet ${EVIL}`, owner, dueOn: "2026-12-14", proposedBy: "canary" }),
  ];
  door.runtime.journal.create({ records: records as never, roles: [{ userId: mara.id, role: "facilitator" }], now: 1 });
  return id;
}

const fetchPlan = (who?: Pick<Person, "headers">, id = workshopId, as = "") =>
  door.send(`/api/export/${id}/plan.html${as}`, who ? { headers: who.headers } : {});

/** Who holds the cookie of an answer. */
const bearerOf = ({ headers }: Answer) => ({
  headers: { cookie: String(headers["set-cookie"]).split(";")[0] ?? "" },
});

async function guest(): Promise<Pick<Person, "headers">> {
  const code = door.runtime.journal.state(workshopId)?.tables.workshop().joinCode;
  const answer = await door.mutate("join.enter", { code, name: "Anna" });
  return bearerOf(answer);
}

describe("[A:export.planHtml] the plan as a page", () => {
  it("is a file in the workshop's language that loads nothing and runs nothing", async () => {
    const { status, headers, body } = await fetchPlan(mara);
    expect(status).toBe(200);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="hotel.*\.html"; filename\*=UTF-8''Hotel/);
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(body).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(body).toContain("Maßnahmenplan");
    expect(body).toContain("14.12.2026");
    expect(body).not.toMatch(/<script|<img|<link|onerror=alert\(1\)>[^&]|canary/);
    expect(body.match(/&lt;img src=x/g)?.length).toBeGreaterThan(4);
  });

  it("is for those who lead, take part or hold a review link, and for nobody else", async () => {
    expect((await fetchPlan(await guest())).status).toBe(200);
    expect((await fetchPlan()).status).toBe(401);
    expect((await fetchPlan(ben)).status).toBe(404);
    expect((await fetchPlan(mara, randomUUID())).status).toBe(404);
    expect((await fetchPlan(mara, workshopId, "?as=phone")).status).toBe(401);
    const made = await door.mutate("screen.createToken", { workshopId }, mara.headers);
    const { path } = (made.json() as { result: { data: { path: string } } }).result.data;
    const opened = await door.mutate("screen.open", { token: path.split("#")[1] });
    expect((await fetchPlan(bearerOf(opened))).status).toBe(403);
  });

  it("is there from the plan on", async () => {
    const early = workshopIn("ideate");
    const answer = await fetchPlan(mara, early);
    expect([answer.status, answer.json()]).toEqual([409, { code: "wrong_phase" }]);
  });
});
