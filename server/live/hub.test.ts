import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import type { Actor } from "@/domain/commands/rule";
import { Replica } from "@/domain/replica";
import { momentOf, START, scenario, touchpointOf, uuid } from "@/domain/scenario";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import type { Viewer } from "@/domain/view/viewer";
import type { Answer, Cursor, Frame } from "@/domain/wire";
import { CommandQueue } from "../commands/queue";
import { localBus } from "./bus";
import { Hub } from "./hub";
import { type Connection, type LiveSource, Room } from "./room";

const ID = uuid("workshop");
const MOMENT = uuid("moment 1");

/** A browser at the other end of a stream: every frame is kept, and applied to a real replica. */
class Reader implements Connection {
  readonly frames: Frame[] = [];
  readonly replica: Replica;
  bytes = "";
  gaps = 0;
  isEnded = false;
  isMember = true;

  constructor(
    readonly viewer: Viewer,
    readonly actor: Actor,
  ) {
    this.replica = new Replica({ actor, now: () => START });
  }
  get identity() {
    return this.actor.id;
  }
  isAllowed = () => this.isMember;
  write(text: string): void {
    this.bytes += text;
    const data = text.split("\n").find((line) => line.startsWith("data: "));
    const frame = JSON.parse(data?.slice(6) ?? "") as Frame;
    this.frames.push(frame);
    if (!this.replica.apply(frame)) this.gaps += 1;
  }
  end(): void {
    this.isEnded = true;
  }
  get moves() {
    return this.frames.filter(({ tick }) => !tick);
  }
}

describe("the hub", () => {
  let store: TemporaryStore;
  let hub: Hub;
  let queue: CommandQueue;
  let readers: Record<"anna" | "ben" | "cockpit" | "screen", Reader>;
  const given = scenario({ phase: "vote", records: [momentOf(1), momentOf(2), touchpointOf(1)] });
  const [anna, ben] = given.participants as [Actor, Actor];

  beforeEach(() => {
    store = temporaryStore();
    store.start(given.tables);
    const bus = localBus();
    hub = new Hub(store.journal, bus);
    queue = new CommandQueue({ journal: store.journal, onCommitted: (id, authors) => bus.publish(id, authors) });
    readers = {
      anna: new Reader({ surface: "phone", participantId: anna.id }, anna),
      ben: new Reader({ surface: "phone", participantId: ben.id }, ben),
      cockpit: new Reader({ surface: "cockpit" }, given.facilitator),
      screen: new Reader({ surface: "screen" }, { role: "reviewer", id: "screen", scope: "view" }),
    };
  });
  afterEach(() => {
    hub.close();
    store.dispose();
  });

  const join = (cursor: Cursor | null = null) =>
    Object.values(readers).map((reader) => hub.connect(ID, reader, cursor));
  const send = async (actor: Actor, name: string, args: unknown): Promise<void> => {
    const answer: Answer = await queue.submit({ workshopId: ID, actor, mid: uuid(Math.random()), name, args });
    expect(answer, name).not.toHaveProperty("refused");
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 130));
  const stateNow = () => {
    const state = store.journal.state(ID);
    if (!state) throw new Error("no workshop");
    return state;
  };
  const cursorNow = (): Cursor => `${stateNow().version}-${stateNow().tag}`;

  /** What a browser knows must equal what the server would send it anew. */
  function expectInStep(reader: Reader): void {
    const { tables } = stateNow();
    const fresh = new Replica({ actor: reader.actor, now: () => START });
    const put = [...snapshotFor(tables, reader.viewer), ...ownSnapshot(tables, reader.viewer)];
    fresh.apply({ from: null, cur: cursorNow(), full: true, put, del: [], at: 0 });
    for (const kind of ["workshop", "participant", "touchpoint", "moment", "dot", "rating"] as const) {
      const sorted = (replica: Replica) =>
        [...replica.view.all(kind)].map((record) => JSON.stringify(record)).toSorted();
      expect(sorted(reader.replica), `${kind} of ${reader.viewer.surface}`).toEqual(sorted(fresh));
    }
    expect(reader.gaps).toBe(0);
  }

  it("sends a snapshot first, each viewer's own records in the same frame", async () => {
    await send(anna, "dots.set", { momentId: MOMENT, dots: 2 });
    join();
    for (const reader of Object.values(readers)) {
      expect(reader.moves).toHaveLength(1);
      expect(reader.moves[0]?.full).toBe(true);
      expectInStep(reader);
    }
    expect([...readers.anna.replica.view.all("dot")]).toHaveLength(1);
    expect([...readers.ben.replica.view.all("dot")]).toHaveLength(0);
  });

  it("tells nobody but the author of a ballot, and the author always (T4)", async () => {
    join();
    await settled();
    for (const dots of [1, 3, 0]) await send(anna, "dots.set", { momentId: MOMENT, dots });
    await settled();
    expect(readers.ben.moves).toHaveLength(1);
    expect(readers.cockpit.moves).toHaveLength(1);
    expect(readers.screen.moves).toHaveLength(1);
    expect(readers.anna.moves.length).toBeGreaterThan(1);
    expect(readers.anna.replica.cursor).toBe(cursorNow());
    expectInStep(readers.anna);
  });

  it("tells the author, and nobody else, which commands a frame already holds", async () => {
    join();
    await send(anna, "dots.set", { momentId: MOMENT, dots: 2 });
    await send(given.facilitator, "moments.rename", { momentId: MOMENT, title: "Check-in" });
    await settled();
    const [first, second] = store.sqlite
      .prepare("select mutation_id from journal where version > 1 order by version")
      .pluck()
      .all();
    const told = ({ moves }: Reader) => moves.flatMap(({ done }) => done ?? []);
    expect([readers.anna, readers.cockpit, readers.ben, readers.screen].map(told)).toEqual([[first], [second], [], []]);
    await send(given.facilitator, "run.movePhase", { to: "rate", expectedRevision: 0 });
    await settled();
    const [move] = store.sqlite.prepare("select mutation_id from journal order by version desc").pluck().all();
    expect(readers.cockpit.moves.at(-1)).toMatchObject({ full: true, done: expect.arrayContaining([move, second]) });
    expect(readers.anna.moves.at(-1)).toMatchObject({ full: true, done: [first] });
    expect(readers.ben.moves.at(-1)).not.toHaveProperty("done");
  });

  it("tells whoever comes back the same, by delta and by snapshot", async () => {
    join();
    await settled();
    const before = cursorNow();
    const taps = Array.from({ length: 12 }, (_, i) => send(anna, "dots.set", { momentId: MOMENT, dots: 1 + (i % 3) }));
    await Promise.all(taps);
    for (const cursor of [before, null]) {
      const again = new Reader(readers.anna.viewer, anna);
      if (cursor) for (const frame of readers.anna.frames.slice(0, 1)) again.replica.apply(frame);
      hub.connect(ID, again, cursor);
      expect(again.moves[0]?.done).toHaveLength(10);
      expect(again.gaps).toBe(0);
    }
  });

  it("confirms a command that changed nothing visible even to its author with an empty frame", async () => {
    join();
    const person = { displayName: "Front desk", participantId: uuid("in room") };
    await send(given.facilitator, "participants.addInRoom", person);
    await send(given.facilitator, "dots.setForInRoom", {
      participantId: person.participantId,
      momentId: MOMENT,
      dots: 1,
    });
    await settled();
    expect(readers.cockpit.replica.cursor).toBe(cursorNow());
    for (const reader of Object.values(readers)) expectInStep(reader);
  });

  it("confirms on the healing beat whoever waits for the flush it takes, where no row tells who gave a command", async () => {
    const { journal } = store;
    const source: LiveSource = {
      state: (id) => journal.state(id),
      touchedSince: (id, cursor) => journal.touchedSince(id, cursor),
      doneSince: () => new Map(),
      doneBy: () => [],
    };
    const room = new Room(ID, source, (act) => act());
    const person = { displayName: "Front desk", participantId: uuid("in room") };
    await send(given.facilitator, "participants.addInRoom", person);
    room.add(readers.cockpit, null);
    const { participantId } = person;
    await send(given.facilitator, "dots.setForInRoom", { participantId, momentId: MOMENT, dots: 1 });
    room.heal(new Set([given.facilitator.id]));
    expect(readers.cockpit.replica.cursor).toBe(cursorNow());
  });

  it("joins on after silence: a frame reaches those who were sent nothing and those who were ahead", async () => {
    join();
    await send(anna, "dots.set", { momentId: MOMENT, dots: 1 });
    await settled();
    await send(given.facilitator, "moments.rename", { momentId: MOMENT, title: "Checking in" });
    await settled();
    for (const reader of Object.values(readers)) expectInStep(reader);
  });

  it("merges bursts: far fewer frames than changes, and none is missing", async () => {
    join();
    await settled();
    const titles = Array.from({ length: 60 }, (_, i) => `Title ${i}`);
    await Promise.all(titles.map((title) => send(given.facilitator, "moments.rename", { momentId: MOMENT, title })));
    await settled();
    expect(readers.ben.moves.length).toBeLessThan(8);
    expect(readers.ben.replica.view.get("moment", MOMENT)?.title).toBe("Title 59");
    expectInStep(readers.ben);
  });

  it("resumes from a cursor with what was missed, and from a foreign one with a snapshot", async () => {
    const before = cursorNow();
    await send(given.facilitator, "moments.rename", { momentId: MOMENT, title: "Missed" });
    readers.ben.replica.apply({
      from: null,
      cur: before,
      full: true,
      put: snapshotFor(given.tables, { surface: "phone" }),
      del: [],
      at: 0,
    });
    hub.connect(ID, readers.ben, before);
    expect(readers.ben.moves[0]).toMatchObject({ from: before, cur: cursorNow() });
    expect(readers.ben.moves[0]?.full).toBeUndefined();
    for (const foreign of ["1-ffffffff", "999-00000000"] as Cursor[]) {
      const reader = new Reader({ surface: "screen" }, { role: "reviewer", id: "x", scope: "view" });
      hub.connect(ID, reader, foreign);
      expect(reader.moves[0]?.full).toBe(true);
    }
  });

  it("sends everybody a snapshot when what may be known changes", async () => {
    join();
    await send(given.facilitator, "run.movePhase", {
      to: "rate",
      expectedRevision: stateNow().tables.workshop().revision,
    });
    await settled();
    for (const reader of Object.values(readers)) {
      expect(reader.moves.at(-1)?.full).toBe(true);
      expectInStep(reader);
    }
  });

  it("tells how many have finished on a slow beat, never at the tap and never who", async () => {
    join();
    await settled();
    await send(anna, "participants.setDone", { done: true });
    await settled();
    expect(readers.ben.replica.derived("progress", "now")).toEqual({ done: 0, total: 3 });
    expect(hub.beatOf(ID)[0]).toEqual(["progress", "now", { done: 0, total: 3 }]);
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect(readers.ben.replica.derived("progress", "now")).toEqual({ done: 1, total: 3 });
    expect(readers.ben.bytes).not.toContain("vote:1");
  });

  it("ends streams whose right to look is gone before another frame (T26)", async () => {
    join();
    readers.ben.isMember = false;
    const frames = readers.ben.frames.length;
    await send(given.facilitator, "moments.rename", { momentId: MOMENT, title: "After" });
    await settled();
    expect(readers.ben.isEnded).toBe(true);
    expect(readers.ben.frames).toHaveLength(frames);
  });

  it("delivers by itself what a lost message left behind", async () => {
    join();
    store.journal.commit([
      {
        workshopId: ID,
        actor: given.facilitator,
        mid: uuid("lost"),
        name: "moments.rename",
        args: { momentId: MOMENT, title: "Lost" },
        now: START,
      },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(readers.ben.replica.view.get("moment", MOMENT)?.title).toBe("Lost");
  });

  it("[F17] ends the streams of a room in which something breaks, and goes on", async () => {
    const faults: unknown[] = [];
    const bus = localBus();
    const careful = new Hub(store.journal, bus, (error) => faults.push(error));
    careful.connect(
      ID,
      Object.assign(readers.ben, {
        isAllowed: () => {
          throw new Error("disk");
        },
      }),
      null,
    );
    store.journal.commit([
      {
        workshopId: ID,
        actor: given.facilitator,
        mid: uuid("x"),
        name: "moments.rename",
        args: { momentId: MOMENT, title: "X" },
        now: START,
      },
    ]);
    bus.publish(ID, []);
    await settled();
    expect(faults).toHaveLength(1);
    expect(readers.ben.isEnded).toBe(true);
    careful.connect(ID, readers.anna, null);
    expect(careful.size).toBe(1);
    careful.close();
  });

  it("lets everybody go when it closes, and forgets who left", () => {
    const [leave] = join();
    leave?.();
    expect(hub.size).toBe(3);
    expect(hub.connectionsOf(ID, ben.id)).toBe(1);
    hub.close();
    expect(readers.ben.isEnded).toBe(true);
    expect(readers.anna.isEnded).toBe(false);
    expect(hub.size).toBe(0);
  });
});
