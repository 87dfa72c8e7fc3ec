import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { Replica } from "@/domain/replica";
import { momentOf, START, scenario, touchpointOf, uuid } from "@/domain/scenario";
import type { Frame } from "@/domain/wire";
import { type Connection, Room } from "./room";

const ID = uuid("workshop");
const MOMENT = uuid("moment 1");
/** Each snapshot fills a turn by itself. */
const LONG = "Ein langer Text. ".repeat(40_000);

const given = scenario({
  phase: "vote",
  records: [momentOf(1), momentOf(2), touchpointOf(1, { text: LONG }), touchpointOf(2)],
});
let store: TemporaryStore;
let waiting: (() => void)[];
let room: Room;

beforeEach(() => {
  store = temporaryStore();
  store.start(given.tables);
  waiting = [];
  room = new Room(ID, store.journal, (act) => waiting.push(act));
});
afterEach(() => store.dispose());

class Phone implements Connection {
  readonly frames: Frame[] = [];
  readonly replica: Replica;
  readonly viewer: Connection["viewer"];
  readonly identity: string;
  gaps = 0;

  constructor(readonly person: (typeof given.participants)[number]) {
    this.viewer = { surface: "phone", participantId: person.id };
    this.identity = person.id;
    this.replica = new Replica({ actor: person, now: () => START });
  }
  isAllowed = () => true;
  write(text: string): void {
    const frame = JSON.parse(text.slice(text.indexOf("data: ") + 6)) as Frame;
    this.frames.push(frame);
    if (!this.replica.apply(frame)) this.gaps += 1;
  }
  end(): void {}
  get snapshots(): number {
    return this.frames.filter(({ full }) => full).length;
  }
}

let commands = 0;
function run(name: string, args: object): void {
  commands += 1;
  const command = { workshopId: ID, actor: given.facilitator, mid: uuid(`command ${commands}`), now: START };
  expect(store.journal.commit([{ ...command, name, args }])).toMatchObject([
    { answer: { version: expect.any(Number) } },
  ]);
}
const phase = () => store.journal.state(ID)?.tables.workshop();
const toRate = () => run("run.movePhase", { to: "rate", expectedRevision: phase()?.revision });

it("gives a whole room new snapshots in several turns, and nothing else to who still waits for theirs", () => {
  const phones = given.participants.map((person) => new Phone(person));
  for (const phone of phones) room.add(phone, null);
  toRate();
  room.flush(new Set());
  expect(phones.map(({ snapshots }) => snapshots)).toEqual([2, 1, 1]);
  run("moments.rename", { momentId: MOMENT, title: "Meanwhile" });
  room.flush(new Set());
  room.tick();
  const [, second] = phones;
  expect(second?.frames.filter(({ tick, full }) => !tick && !full)).toEqual([]);
  room.remove(phones[2] as Phone);
  for (let act = waiting.shift(); act; act = waiting.shift()) act();
  expect(phones.map(({ snapshots }) => snapshots)).toEqual([2, 2, 1]);
  for (const phone of phones.slice(0, 2)) {
    expect(phone.replica.view.workshop().phase).toBe("rate");
    expect(phone.replica.view.get("moment", MOMENT)?.title).toBe("Meanwhile");
    expect(phone.gaps).toBe(0);
  }
  run("moments.rename", { momentId: MOMENT, title: "After" });
  room.flush(new Set());
  for (const phone of phones.slice(0, 2)) {
    expect(phone.replica.view.get("moment", MOMENT)?.title).toBe("After");
    expect(phone.gaps).toBe(0);
  }
});

it("works out once what all see who come back while nothing changes", () => {
  const all = vi.spyOn(store.journal.state(ID)?.tables ?? given.tables, "all");
  const [first, ...others] = given.participants.map((person) => new Phone(person));
  room.add(first as Phone, null);
  const once = all.mock.calls.length;
  for (const phone of others) room.add(phone, null);
  expect(once).toBeGreaterThan(0);
  expect(all.mock.calls.length, "reads of whole tables").toBe(once);
  run("moments.rename", { momentId: MOMENT, title: "New" });
  const late = new Phone(given.participants[1] as (typeof given.participants)[number]);
  room.add(late, null);
  expect(late.replica.view.get("moment", MOMENT)?.title).toBe("New");
});
