import { randomUUID } from "node:crypto";
import { Socket } from "node:net";
import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openSetUp } from "./auth/set-up";
import { type Answer, type OpenDoor, openDoor } from "./door.testing";

const ACCOUNT = { name: "Mara", email: "mara@lindenhof.example", password: "a quiet river bends" };
const HOSTILE = [
  "http://169.254.169.254/latest/meta-data",
  "http://127.0.0.1:1/",
  "https://[::ffff:10.0.0.1]/",
  "http://metadata.example/",
];

let door: OpenDoor;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await door.close();
});

const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;

it("[T11] the server calls nobody, whatever address people write down", async () => {
  const ports: unknown[] = [];
  const connect = Socket.prototype.connect;
  vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...args: unknown[]) {
    const [first] = args.flat() as unknown[];
    ports.push(typeof first === "object" && first !== null && "port" in first ? Number(first.port) : first);
    return Reflect.apply(connect, this, args) as Socket;
  });
  const called = vi.spyOn(globalThis, "fetch");

  await door.mutate("setup.createOwner", { token: openSetUp(door.runtime), ...ACCOUNT, locale: "de" });
  const session = await door.runtime.auth.signIn({ ...ACCOUNT, address: "x" });
  const token = { sid: session?.sid, uid: session?.userId };
  const cookie = `touchstone.session=${await encode({ token, secret: door.runtime.secrets.current })}`;
  const created = await door.mutate("workshops.create", { title: HOSTILE[0] }, { cookie });
  const { id: workshopId } = dataOf<{ id: string }>(created);
  const commands = HOSTILE.map((url) => ({
    mid: randomUUID(),
    name: "evidence.add",
    args: { id: randomUUID(), kind: "survey", sentiment: 0, text: url, url },
  }));
  const answer = await door.mutate("commands.execute", { workshopId, as: "cockpit", commands }, { cookie });
  const taken = dataOf<object[]>(answer).filter((each) => "version" in each);
  expect(taken.length, answer.body).toBeGreaterThan(2);
  const file = await door.send(`/api/export/${workshopId}/workshop.json`, { headers: { cookie } });
  expect(file.body).toContain(HOSTILE[0]);
  const imported = await door.send("/api/import/workshop", {
    method: "POST",
    headers: { "content-type": "application/json", origin: door.origin, cookie },
    body: file.body,
  });
  expect(imported.status, imported.body).toBe(201);

  expect(ports.length).toBeGreaterThan(4);
  expect(ports.filter((port) => port !== door.port)).toEqual([]);
  expect(called).not.toHaveBeenCalled();
});
