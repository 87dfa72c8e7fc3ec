import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newWorkshop } from "@/domain/workshop-defaults";
import { identify } from "../auth/identify";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import type { ScreenLink } from "../links/screen";
import { type Person, personIn } from "../person.testing";

let door: OpenDoor;
let workshopId: string;
let owner: Person;
let kerstin: Person;
beforeEach(async () => {
  door = await openDoor();
  owner = await personIn(door.runtime, "mara");
  kerstin = await personIn(door.runtime, "kerstin");
  workshopId = workshop();
});
afterEach(() => door.close());

function workshop(): string {
  const id = randomUUID();
  const records = [
    ["workshop", newWorkshop({ id, title: "Hotel", joinCode: id.slice(0, 8).toUpperCase(), now: 1 })],
  ] as const;
  const roles = [
    { userId: owner.id, role: "facilitator" },
    { userId: kerstin.id, role: "co_facilitator" },
  ] as const;
  door.runtime.journal.create({ records, roles, now: 1 });
  return id;
}

const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;
const make = async (headers = owner.headers) => {
  const made = await door.mutate("screen.createToken", { workshopId }, headers);
  const { id, path } = dataOf<{ id: string; path: string }>(made);
  return { id, token: path.replace("/screen#", "") };
};
const listAs = (headers: object) => {
  const input = encodeURIComponent(JSON.stringify({ workshopId }));
  return door.send(`/api/trpc/screen.listTokens?input=${input}`, { headers: { ...headers } });
};
const list = async () => dataOf<ScreenLink[]>(await listAs(owner.headers));
const revoke = (id: string, headers: object = owner.headers) =>
  door.mutate("screen.revokeToken", { workshopId, id }, { ...headers });
const open = (token: string) => door.mutate("screen.open", { token });
const cookieOf = ({ headers }: Answer) => String(headers["set-cookie"]).split(";")[0] ?? "";
const look = (cookie: string) => identify(door.runtime, cookie, workshopId, "screen");

describe("links to the big screen", () => {
  it("[A:screen.listTokens] are listed while they work, the newest first, with their last opening, never with what opens", async () => {
    const first = await make();
    const second = await make(kerstin.headers);
    door.runtime.sqlite.prepare("update screen_token set created_at = created_at - 1000 where id = ?").run(first.id);
    expect((await open(second.token)).status).toBe(200);
    const listed = await listAs(kerstin.headers);
    expect(listed.body).not.toContain(second.token);
    expect(listed.body).not.toMatch(/hash/i);
    const links = dataOf<ScreenLink[]>(listed);
    expect(links.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(links.find(({ id }) => id === first.id)).toMatchObject({ lastUsedAt: null, isOpen: false });
    expect(links.find(({ id }) => id === second.id)?.lastUsedAt).toBeGreaterThan(0);
    door.runtime.sqlite.prepare("update screen_token set expires_at = 1 where id = ?").run(first.id);
    expect((await list()).map(({ id }) => id)).toEqual([second.id]);
  });

  it("[T12] [A:screen.revokeToken] open nothing once withdrawn, in a browser that has come by them neither", async () => {
    const [lost, kept] = [await make(), await make()];
    const cookie = cookieOf(await open(lost.token));
    expect((await look(cookie)).isAllowed()).toBe(true);
    expect((await revoke(lost.id, kerstin.headers)).status).toBe(200);
    expect((await revoke(lost.id)).status).toBe(404);
    expect((await open(lost.token)).status).toBe(404);
    await expect(look(cookie)).rejects.toThrow("unauthorized");
    expect((await list()).map(({ id }) => id)).toEqual([kept.id]);
    expect((await open(kept.token)).status).toBe(200);
  });

  it("[A:screen.revokeTokens] are all withdrawn at once, those of other workshops not", async () => {
    await make();
    await make();
    const here = workshopId;
    workshopId = workshop();
    const elsewhere = await make();
    workshopId = here;
    expect((await door.mutate("screen.revokeTokens", { workshopId }, owner.headers)).status).toBe(200);
    expect(await list()).toEqual([]);
    expect((await open(elsewhere.token)).status).toBe(200);
  });

  it("[A:screen.listTokens] [A:screen.revokeToken] [A:screen.revokeTokens] are the matter of who leads the workshop", async () => {
    const { id, token } = await make();
    const stranger = await personIn(door.runtime, "ben");
    for (const [headers, status] of [
      [{}, 401],
      [stranger.headers, 404],
      [{ cookie: cookieOf(await open(token)) }, 403],
    ] as const) {
      const answers = [
        await listAs(headers),
        await revoke(id, headers),
        await door.mutate("screen.revokeTokens", { workshopId }, { ...headers }),
      ];
      expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    }
    expect(await list()).toHaveLength(1);
  });
});
