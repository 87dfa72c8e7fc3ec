import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { templates } from "@/content/templates";
import { findTemplateOfWorkshop } from "@/db/queries/templates";
import { LIMITS } from "@/domain/limits";
import { momentOf, touchpointOf, uuid } from "@/domain/scenario";
import { agendaOf, newWorkshop } from "@/domain/workshop-defaults";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { type Person, personIn } from "../person.testing";
import type { TemplateOffer } from "../templates/offers";

const PERSONA = "Frau Kaya, 47, travels alone";

let door: OpenDoor;
let mara: Person;
let kerstin: Person;
let stranger: Person;
let workshopId: string;
beforeEach(async () => {
  door = await openDoor();
  [mara, kerstin, stranger] = [await person("mara"), await person("kerstin"), await person("ben")];
  workshopId = workshopLedBy(mara, kerstin);
});
afterEach(() => door.close());

const person = (name: string) => personIn(door.runtime, name);

const AUTHOR = uuid("participant 1");
const ANNA = {
  id: AUTHOR,
  displayName: "Canary Anna",
  kind: "device",
  secretHash: null,
  joinSeq: 1,
  joinedInPhase: "lobby",
  status: "active",
  nameResetAt: null,
  done: [],
  createdAt: 987_654_321,
};

function workshopLedBy(owner: Person, helper: Person): string {
  const id = randomUUID();
  const agenda = { ...agendaOf(90), rate: { minutes: 8, off: true } };
  const settings = { persona: PERSONA, locale: "de", stageModel: "three", agendaMinutes: 90 } as const;
  const workshop = { ...newWorkshop({ id, title: "Hotel", joinCode: id.slice(0, 8), now: 1, ...settings }), agenda };
  const records = [
    ["workshop", { ...workshop, phase: "plan" }],
    ["participant", ANNA],
    touchpointOf(1, { participantId: AUTHOR, text: "The porter holds the door", createdAt: 987_654_321 }),
    touchpointOf(2, { text: "Never ticked" }),
    momentOf(1, { title: "Canary moment" }),
    ["dot", { voteRound: 1, participantId: AUTHOR, momentId: uuid("moment 1"), dots: 3 }],
  ];
  const roles = [
    { userId: owner.id, role: "facilitator" as const },
    { userId: helper.id, role: "co_facilitator" as const },
  ];
  door.runtime.journal.create({ records: records as never, roles, now: 1 });
  return id;
}

const dataOf = <T>(answer: Answer) => (answer.json() as { result: { data: T } }).result.data;
const codeOf = (answer: Answer) => (answer.json() as { error: { data: { code: string } } }).error.data.code;
const save = (headers: object, given: object = {}) =>
  door.mutate(
    "templates.createFromWorkshop",
    { workshopId, name: "Our hotel", touchpointIds: [uuid("touchpoint 1")], ...given },
    { ...headers },
  );
const saved = async ({ headers }: Person, given: object = {}) => dataOf<{ id: string }>(await save(headers, given)).id;
const listAs = (headers: object, locale = "en") =>
  door.send(`/api/trpc/templates.list?input=${encodeURIComponent(JSON.stringify({ locale }))}`, {
    headers: { ...headers },
  });
const ownOf = async ({ headers }: Person) =>
  dataOf<TemplateOffer[]>(await listAs(headers)).filter(({ own }) => own !== null);
const rows = () => door.runtime.sqlite.prepare("select * from template").all();

describe("[A:templates.createFromWorkshop] a template of a workshop", () => {
  it("has its setting and the ticked texts; nothing of people, dots or results", async () => {
    const id = await saved(kerstin);
    const [template, ...others] = await ownOf(kerstin);
    expect(others).toEqual([]);
    expect(template).toMatchObject({ id, name: "Our hotel", persona: { de: PERSONA, en: PERSONA } });
    expect(template?.touchpoints.map(({ text }) => text)).toEqual(["The porter holds the door"]);
    expect(template?.own).toMatchObject({ locale: "de", stageModel: "three", agendaMinutes: 90 });
    expect(template?.own?.times?.map(({ phase }) => phase)).not.toContain("rate");
    const stored = JSON.stringify(rows());
    for (const canary of [AUTHOR, uuid("touchpoint 1"), "Canary", "987654321", "Never ticked", workshopId])
      expect(stored).not.toContain(canary);
  });

  it("is made by those who lead, and by nobody else", async () => {
    expect((await save(mara.headers)).status).toBe(200);
    expect((await save({})).status).toBe(401);
    expect((await save(stranger.headers)).status).toBe(404);
    expect(rows()).toHaveLength(1);
  });

  it("needs a name, and neither its cards nor its like are endless", async () => {
    expect((await save(mara.headers, { name: " " })).status).toBe(400);
    const ids = Array.from({ length: LIMITS.cardsPerTemplate + 1 }, () => randomUUID());
    expect((await save(mara.headers, { touchpointIds: ids })).status).toBe(400);
    for (let n = 0; n < LIMITS.templatesPerUser; n += 1) await saved(mara);
    expect(codeOf(await save(mara.headers))).toBe("full");
    expect((await save(kerstin.headers)).status).toBe(200);
  });
});

describe("[A:templates.list] the list", () => {
  it("has own templates before the ready-made ones, and nobody else's", async () => {
    await saved(mara);
    const offers = dataOf<TemplateOffer[]>(await listAs(mara.headers, "de"));
    expect(offers.map(({ name }) => name)).toEqual(["Our hotel", ...templates.map(({ name }) => name.de)]);
    expect(await ownOf(kerstin)).toEqual([]);
    expect((await listAs({})).status).toBe(401);
  });
});

describe("[A:templates.update] [A:templates.remove] a name and an end", () => {
  const rename = (id: string, headers: object, name = "Their hotel") =>
    door.mutate("templates.update", { id, name }, { ...headers });
  const remove = (id: string, headers: object) => door.mutate("templates.remove", { id }, { ...headers });

  it("are for who made it", async () => {
    const id = await saved(mara);
    expect((await rename(id, mara.headers)).status).toBe(200);
    expect((await ownOf(mara)).map(({ name }) => name)).toEqual(["Their hotel"]);
    expect((await remove(id, mara.headers)).status).toBe(200);
    expect(rows()).toEqual([]);
    expect(codeOf(await remove(id, mara.headers))).toBe("not_found");
  });

  it("are for nobody else: to them it does not exist", async () => {
    const id = await saved(mara);
    const before = rows();
    for (const [headers, status] of [
      [{}, 401],
      [kerstin.headers, 404],
      [stranger.headers, 404],
    ] as const) {
      expect((await rename(id, headers)).status).toBe(status);
      expect((await remove(id, headers)).status).toBe(status);
    }
    expect((await rename(id, mara.headers, "")).status).toBe(400);
    expect(rows()).toEqual(before);
  });
});

describe("a workshop that begins with an own template", () => {
  const begin = async ({ headers }: Person, given: object) => {
    const answer = await door.mutate("workshops.create", { title: "Next", ...given }, headers);
    return dataOf<{ id: string }>(answer).id;
  };
  const workshopOf = (id: string) => door.runtime.journal.state(id)?.tables.workshop();
  const startersOf = (id: string) => findTemplateOfWorkshop(door.runtime.db, id)?.starters.map(({ text }) => text);

  it("has its times unless others are chosen, and its cards to begin with", async () => {
    const templateId = await saved(mara);
    const id = await begin(mara, { templateId });
    expect(workshopOf(id)).toMatchObject({ templateId, agendaMinutes: 90, agenda: { rate: { off: true } } });
    expect(startersOf(id)).toEqual(["The porter holds the door"]);
    const quick = await begin(mara, { templateId, agendaMinutes: 45 });
    expect(workshopOf(quick)?.agenda).toEqual(agendaOf(45));
  });

  it("gets neither times nor cards of somebody else's, however it came by the id", async () => {
    const templateId = await saved(mara);
    const id = await begin(stranger, { templateId });
    expect(workshopOf(id)).toMatchObject({ templateId: null, agenda: agendaOf(90) });
    door.runtime.sqlite.prepare("update workshop set template_id = ? where id = ?").run(templateId, id);
    expect(startersOf(id)).toBeUndefined();
  });

  it("goes on without the template once it is gone", async () => {
    const templateId = await saved(mara);
    const id = await begin(mara, { templateId });
    await door.mutate("templates.remove", { id: templateId }, mara.headers);
    expect(workshopOf(id)?.agenda.rate.off).toBe(true);
    expect(startersOf(id)).toBeUndefined();
    expect((await begin(mara, { templateId: "hotel" })).length).toBe(36);
  });
});
