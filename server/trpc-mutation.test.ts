import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenDoor, openDoor } from "./door.testing";

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const WORKSHOP = "8f2a4a1e-9d5b-4c57-8a4e-0f6f3f1c9d11";
const commands = [{ mid: WORKSHOP, name: "run.pause", args: {} }];
const BODIES = {
  "what is no JSON": '{"workshopId":',
  nothing: "",
  "no object": "null",
  "what no schema lets pass": "{}",
  "one field too many": JSON.stringify({ workshopId: WORKSHOP, commands, more: 1 }),
  "somebody nobody knows": JSON.stringify({ workshopId: WORKSHOP, as: "phone", commands }),
};

/** With any query the call goes by tRPC's own adapter. */
const post = async (path: string, body: string) => {
  const headers = { "content-type": "application/json", origin: door.origin };
  const { status, headers: given, body: text } = await door.send(path, { method: "POST", headers, body });
  return { status, type: String(given["content-type"]).split(";")[0], text };
};

it.each(Object.entries(BODIES))("answers %s as tRPC's adapter does", async (_, body) => {
  for (const name of ["commands.execute", "join.enter"]) {
    const own = await post(`/api/trpc/${name}`, body);
    expect(own).toEqual(await post(`/api/trpc/${name}?by=adapter`, body));
    expect(own.status).toBeGreaterThanOrEqual(400);
  }
});

it("leaves to the adapter what is no mutation", async () => {
  for (const name of ["setup.status", "no.such", "toString", "commands.execute,join.enter"])
    expect((await post(`/api/trpc/${name}`, "{}")).status).toBeGreaterThanOrEqual(400);
  expect((await door.send("/api/trpc/commands.execute")).status).toBe(405);
});
