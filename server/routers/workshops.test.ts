import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listRoles } from "@/db/queries/roles";
import { evidenceOf, momentOf, touchpointOf } from "@/domain/scenario";
import { newWorkshop } from "@/domain/workshop-defaults";
import { type OpenDoor, openDoor } from "../door.testing";
import { personIn } from "../person.testing";

let door: OpenDoor;
beforeEach(async () => {
  door = await openDoor();
});
afterEach(() => door.close());

const person = (name: string) => personIn(door.runtime, name);

describe("[A:workshops.duplicate] a duplicate", () => {
  const copy = (workshopId: string, headers: object, title = "Hotel (copy)") =>
    door.mutate("workshops.duplicate", { workshopId, title }, { ...headers });
  const original = (roles: { userId: string; role: "facilitator" | "co_facilitator" }[]) => {
    const id = randomUUID();
    const workshop = { ...newWorkshop({ id, title: "Hotel", joinCode: "ABCD2345", now: 1, goal: "Listen" }) };
    const records = [
      ["workshop", { ...workshop, phase: "plan" as const }],
      touchpointOf(1),
      momentOf(1),
      evidenceOf(1),
    ];
    door.runtime.journal.create({ records: records as never, roles, now: 1 });
    return id;
  };

  it("has the settings and nothing of what people brought, and belongs to who asked", async () => {
    const [mara, kerstin] = [await person("mara"), await person("kerstin")];
    const from = original([
      { userId: mara.id, role: "facilitator" },
      { userId: kerstin.id, role: "co_facilitator" },
    ]);
    const answer = await copy(from, kerstin.headers);
    expect(answer.status).toBe(200);
    const { id } = (answer.json() as { result: { data: { id: string } } }).result.data;
    const { tables } = door.runtime.journal.state(id) ?? {};
    expect(tables?.workshop()).toMatchObject({ title: "Hotel (copy)", goal: "Listen", phase: "draft", revision: 0 });
    expect(tables?.workshop().joinCode).not.toBe("ABCD2345");
    for (const kind of ["touchpoint", "moment", "evidence", "participant"] as const)
      expect([...(tables?.all(kind) ?? [])]).toEqual([]);
    expect(listRoles(door.runtime.db, id).map(({ name, role }) => [name, role])).toEqual([["kerstin", "facilitator"]]);
  });

  it("is nobody's who does not lead the original", async () => {
    const [mara, stranger] = [await person("mara"), await person("ben")];
    const from = original([{ userId: mara.id, role: "facilitator" }]);
    expect((await copy(from, {})).status).toBe(401);
    expect((await copy(from, stranger.headers)).status).toBe(404);
    expect((await copy(from, mara.headers, " ")).status).toBe(400);
    expect(door.runtime.sqlite.prepare("select count(*) from workshop").pluck().get()).toBe(1);
  });
});
