import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { user } from "@/db/schema/accounts";
import { actionOf, momentOf } from "@/domain/scenario";
import { newWorkshop } from "@/domain/workshop-defaults";
import { type OpenDoor, openDoor } from "../door.testing";

const PASSWORD = "a quiet river bends";
const EVIL = `"><img src=x onerror=alert(1)>`;

let door: OpenDoor;
let mara: string;
let ben: string;
let workshopId: string;
beforeEach(async () => {
  door = await openDoor();
  [mara, ben] = [await person("mara"), await person("ben")];
  workshopId = workshopIn("plan");
});
afterEach(() => door.close());

/** @returns the cookie of a new user */
async function person(name: string): Promise<string> {
  const { auth, db, secrets } = door.runtime;
  const passwordHash = await auth.passwords.hash(PASSWORD);
  const email = `${name}@example.org`;
  db.insert(user).values({ id: name, name, email, passwordHash, locale: "en", role: "member", createdAt: 1 }).run();
  const opened = await auth.signIn({ email, password: PASSWORD, address: name });
  return `touchstone.session=${await encode({ token: { sid: opened?.sid, uid: name }, secret: secrets.current })}`;
}

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
  door.runtime.journal.create({ records: records as never, roles: [{ userId: "mara", role: "facilitator" }], now: 1 });
  return id;
}

const fetchPlan = (cookie?: string, id = workshopId, as = "") =>
  door.send(`/api/export/${id}/plan.html${as}`, cookie ? { headers: { cookie } } : {});

async function guestCookie(): Promise<string> {
  const code = door.runtime.journal.state(workshopId)?.tables.workshop().joinCode;
  const answer = await door.mutate("join.enter", { code, name: "Anna" });
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
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
    expect((await fetchPlan(await guestCookie())).status).toBe(200);
    expect((await fetchPlan()).status).toBe(401);
    expect((await fetchPlan(ben)).status).toBe(404);
    expect((await fetchPlan(mara, randomUUID())).status).toBe(404);
    expect((await fetchPlan(mara, workshopId, "?as=phone")).status).toBe(401);
    const made = await door.mutate("screen.createToken", { workshopId }, { cookie: mara });
    const { path } = (made.json() as { result: { data: { path: string } } }).result.data;
    const opened = await door.mutate("screen.open", { token: path.split("#")[1] });
    const screen = String(opened.headers["set-cookie"]).split(";")[0] ?? "";
    expect((await fetchPlan(screen)).status).toBe(403);
  });

  it("is there from the plan on", async () => {
    const early = workshopIn("ideate");
    const answer = await fetchPlan(mara, early);
    expect([answer.status, answer.json()]).toEqual([409, { code: "wrong_phase" }]);
  });
});
