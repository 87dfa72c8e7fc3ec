import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { newWorkshop } from "@/domain/workshop-defaults";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { type Person, personIn } from "../person.testing";

const CODE = "ABCD2345";

let door: OpenDoor;
let mara: Person;
let workshopId: string;
beforeEach(async () => {
  door = await openDoor();
  mara = await personIn(door.runtime, "mara");
  workshopId = randomUUID();
  const base = newWorkshop({ id: workshopId, title: "Hotel Lindenhof", joinCode: CODE, now: 1, locale: "de" });
  const workshop = { ...base, phase: "collect" as const };
  const roles = [{ userId: mara.id, role: "facilitator" as const }];
  door.runtime.journal.create({ records: [["workshop", workshop]], roles, now: 1 });
});
afterEach(() => door.close());

const cookieOf = ({ headers }: Answer) => ({ cookie: String(headers["set-cookie"]).split(";")[0] ?? "" });
const fetchMine = (headers: Record<string, string> = {}, as = "?as=phone", id = workshopId) =>
  door.send(`/api/export/${id}/mine.json${as}`, { headers });

async function guestWithCard(name: string, text: string): Promise<{ cookie: string }> {
  const headers = cookieOf(await door.mutate("join.enter", { code: CODE, name }));
  const args = { id: randomUUID(), text, stage: "fmot" };
  const commands = [{ mid: randomUUID(), name: "touchpoints.add", args }];
  const answer = await door.mutate("commands.execute", { workshopId, as: "phone", commands }, headers);
  expect(answer.status).toBe(200);
  return headers;
}

it("[A:export.mine] gives each person a file of what they have given, and nobody else's", async () => {
  const anna = await guestWithCard("Anna", "Waiting at the desk");
  await guestWithCard("Ben", "canary of somebody else");
  const { status, headers, body } = await fetchMine(anna);
  expect(status).toBe(200);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="hotel-lindenhof[\w-]*-own-data\.json"; /);
  expect(headers["cache-control"]).toBe("no-store");
  const data = JSON.parse(body);
  expect(data.given.participant).toMatchObject([{ name: "Anna" }]);
  expect(data.given.touchpoint).toMatchObject([{ text: "Waiting at the desk" }]);
  expect(body).not.toMatch(/canary|Ben/);
});

it("[A:export.mine] is refused to visitors and other workshops, and empty for who leads", async () => {
  const anna = await guestWithCard("Anna", "Waiting at the desk");
  expect((await fetchMine()).status).toBe(401);
  expect((await fetchMine(anna, "?as=phone", randomUUID())).status).toBe(401);
  expect((await fetchMine(mara.headers)).status).toBe(401);
  const led = await fetchMine(mara.headers, "?as=cockpit");
  expect(led.status).toBe(200);
  expect(led.body).not.toMatch(/Anna|Waiting/);
  const ben = await personIn(door.runtime, "ben");
  expect((await fetchMine(ben.headers, "?as=cockpit")).status).toBe(404);
});
