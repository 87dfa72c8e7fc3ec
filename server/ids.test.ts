import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSetUp } from "./auth/set-up";
import { type Answer, type OpenDoor, openDoor } from "./door.testing";
import { appRouter } from "./root";

const BAD_IDS = ["", " ", 0, -1, "1e309", null, "null", "../", "..%2f..%2f", "0".repeat(36), "x".repeat(7000)];
const ACCOUNT = { name: "Mara", email: "mara@lindenhof.example", password: "a quiet river bends" };

let door: OpenDoor;
let cookie: string;
let workshopId: string;
const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;
beforeAll(async () => {
  door = await openDoor();
  await door.mutate("setup.createOwner", { token: openSetUp(door.runtime), ...ACCOUNT, locale: "de" });
  const session = await door.runtime.auth.signIn({ ...ACCOUNT, address: "x" });
  const token = { sid: session?.sid, uid: session?.userId };
  cookie = `touchstone.session=${await encode({ token, secret: door.runtime.secrets.current })}`;
  workshopId = dataOf<{ id: string }>(await door.mutate("workshops.create", { title: "Hotel" }, { cookie })).id;
});
afterAll(() => door.close());

interface Field {
  def: { type: string; format?: string };
}
interface Procedure {
  _def: { type: "query" | "mutation"; inputs: { def: { shape?: Record<string, Field> } }[] };
}

/** Every procedure that takes the id of a workshop, with the names of all its ids. */
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).flatMap(
  ([name, { _def }]) => {
    const fields = Object.entries(Object.assign({}, ..._def.inputs.map(({ def }) => def.shape ?? {})) as object);
    const ids = fields.filter(([, field]) => (field as Field).def.format === "uuid").map(([field]) => field);
    return ids.includes("workshopId") ? [{ name, type: _def.type, ids }] : [];
  },
);

/** What goes with the ids where more is asked for. */
const REST: Record<string, object> = {
  "workshops.duplicate": { title: "Once more" },
  "templates.createFromWorkshop": { name: "Once more", touchpointIds: [] },
  "reviewLinks.create": { scope: "view", label: "Board" },
  "ideas.drawCards": { seen: [] },
  "commands.execute": { commands: [{ mid: randomUUID(), name: "run.pause", args: {} }] },
};

function ask({ name, type }: { name: string; type: string }, input: object): Promise<Answer> {
  if (type === "mutation") return door.mutate(name, input, { cookie });
  return door.send(`/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: { cookie } });
}

const versionNow = () => door.runtime.journal.state(workshopId)?.version;

describe("[B6] an id that is none", () => {
  it.each(PROCEDURES)("$name takes neither nonsense nor the id of another kind for one of $ids", async (procedure) => {
    const own = Object.fromEntries(procedure.ids.map((id) => [id, id === "workshopId" ? workshopId : randomUUID()]));
    const before = versionNow();
    expect((await ask(procedure, { ...REST[procedure.name], ...own })).status, "well formed").not.toBe(400);
    for (const id of procedure.ids)
      for (const bad of [...BAD_IDS, Object.values(own).find((other) => other !== own[id]) ?? randomUUID()]) {
        const { status } = await ask(procedure, { ...REST[procedure.name], ...own, [id]: bad });
        expect([400, 404], `${id} as ${JSON.stringify(bad)?.slice(0, 40)}`).toContain(status);
      }
    expect(versionNow()).toBe(before);
  });

  it.each(["/api/live/ID?as=cockpit", "/api/export/ID/workshop.json"])("%s knows no such workshop", async (path) => {
    for (const bad of [...BAD_IDS, randomUUID()]) {
      const { status } = await door.send(path.replace("ID", encodeURIComponent(`${bad}`)), { headers: { cookie } });
      expect([400, 404], `${bad}`.slice(0, 40)).toContain(status);
    }
  });

  it("is looked for in all that take the id of a workshop", () => {
    expect(PROCEDURES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["commands.execute", "reviewLinks.list"]),
    );
    expect(PROCEDURES.length).toBeGreaterThan(6);
  });
});
