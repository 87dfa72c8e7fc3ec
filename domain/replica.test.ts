import { describe, expect, it } from "vitest";
import { COMMANDS } from "./commands/commands";
import { Replica, versionOf } from "./replica";
import { momentOf, START, scenario, uuid } from "./scenario";
import { ownSnapshot, snapshotFor } from "./view/changes";
import type { Frame, Mutation } from "./wire";

const ANNA = uuid("participant 1");
const MOMENT = uuid("moment 1");
const SEED = `${"0".repeat(31)}1`;

function phone() {
  const { tables } = scenario({ phase: "vote", records: [momentOf(1), momentOf(2)] });
  const replica = new Replica({ actor: { role: "participant", id: ANNA }, now: () => START, rules: COMMANDS });
  const viewer = { surface: "phone", participantId: ANNA } as const;
  const first: Frame = {
    from: null,
    cur: "5-aaaaaaaa",
    full: true,
    put: [...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)],
    del: [],
    at: START,
  };
  replica.apply(first);
  return replica;
}
const setDots = (mid: string, dots: number): Mutation => ({ mid, name: "dots.set", args: { momentId: MOMENT, dots } });
const dotsOf = (replica: Replica) => [...replica.view.all("dot")].map(({ dots }) => dots);
const delta = (from: number, cur: number, rest: Partial<Frame> = {}): Frame => ({
  from: `${from}-x`,
  cur: `${cur}-x`,
  put: [],
  del: [],
  at: START,
  ...rest,
});

describe("a replica", () => {
  it("shows the person's own command at once, and keeps it until its frame has come", () => {
    const replica = phone();
    replica.add(setDots("m1", 2), SEED);
    expect(dotsOf(replica)).toEqual([2]);
    expect(replica.pending.map(({ mid }) => mid)).toEqual(["m1"]);
    replica.answer("m1", { version: 6 });
    expect(replica.pending).toEqual([]);
    expect(dotsOf(replica)).toEqual([2]);
    replica.apply(
      delta(5, 6, {
        put: [["dot", `1:${ANNA}:${MOMENT}`, { voteRound: 1, participantId: ANNA, momentId: MOMENT, dots: 2 }]],
      }),
    );
    expect(dotsOf(replica)).toEqual([2]);
    expect(replica.cursor).toBe("6-x");
  });

  it("[F5] lets go of what the server had accepted before its database was restored, and keeps what waits", () => {
    const ahead = phone();
    const { tables } = scenario({ phase: "vote", records: [momentOf(1)] });
    const put = snapshotFor(tables, { surface: "phone", participantId: ANNA });
    ahead.add(setDots("m1", 2), SEED);
    ahead.answer("m1", { version: 6 });
    ahead.apply({ ...delta(0, 4, { full: true, put }), from: null });
    expect(dotsOf(ahead)).toEqual([]);
    ahead.add(setDots("m2", 1), SEED);
    ahead.apply({ ...delta(0, 3, { full: true, put }), from: null });
    expect(dotsOf(ahead)).toEqual([1]);
  });

  it("does not do again what a frame already holds, though its answer has not come, nor what was given before it", () => {
    const replica = phone();
    const set = (mid: string, n: number, dots: number) =>
      replica.add({ mid, name: "dots.set", args: { momentId: uuid(`moment ${n}`), dots } }, SEED);
    set("m1", 1, 1);
    set("m2", 2, 2);
    set("m3", 1, 3);
    set("m4", 2, 0);
    set("m5", 2, 1);
    const dotOf = (n: number, dots: number) => ({
      voteRound: 1,
      participantId: ANNA,
      momentId: uuid(`moment ${n}`),
      dots,
    });
    const shown = () => [...replica.view.all("dot")].map(({ momentId, dots }) => [momentId, dots]).toSorted();
    const tapped = shown();
    expect(tapped).toHaveLength(2);
    const put: Frame["put"] = [1, 2].map((n) => ["dot", `1:${ANNA}:${uuid(`moment ${n}`)}`, dotOf(n, n === 1 ? 3 : 2)]);
    replica.apply(delta(5, 8, { put, done: ["m3", "of another page"] }));
    expect(shown()).toEqual(tapped);
    expect(replica.pending.map(({ mid }) => mid)).toEqual(["m4", "m5"]);
    replica.answer("m3", { version: 8 });
    expect(shown()).toEqual(tapped);
  });

  it("takes a refused command back", () => {
    const replica = phone();
    replica.add(setDots("m1", 2), SEED);
    replica.answer("m1", { refused: "wrong_phase" });
    expect(dotsOf(replica)).toEqual([]);
  });

  it("drops a command that changed nothing at once, and knows nothing of foreign answers", () => {
    const replica = phone();
    replica.add(setDots("m1", 0), SEED);
    replica.answer("m1", { version: 0 });
    replica.answer("unknown", { version: 9 });
    expect(replica.pending).toEqual([]);
  });

  it("keeps a command once that is added twice, as a page that starts again does", () => {
    const replica = phone();
    replica.add(setDots("m1", 2), SEED);
    replica.add(setDots("m1", 2), SEED);
    replica.answer("m1", { refused: "wrong_phase" });
    expect(replica.pending).toEqual([]);
    expect(dotsOf(replica)).toEqual([]);
  });

  it("goes on taking frames whatever a waiting command breaks on", () => {
    const replica = phone();
    replica.add(setDots("m1", 1), SEED);
    const broken = {
      momentId: uuid("moment 2"),
      get dots(): number {
        throw new TypeError("of another release");
      },
    };
    expect(() => replica.add({ mid: "m2", name: "dots.set", args: broken }, SEED)).toThrow(TypeError);
    const late = {
      isBroken: false,
      momentId: uuid("moment 2"),
      get dots(): number {
        if (this.isBroken) throw new TypeError("x");
        return 1;
      },
    };
    replica.add({ mid: "m3", name: "dots.set", args: late }, SEED);
    late.isBroken = true;
    expect(replica.apply(delta(5, 6))).toBe(true);
    expect(dotsOf(replica)).toEqual([1]);
  });

  it("refuses already here what the rule refuses, and remembers nothing of it", () => {
    const replica = phone();
    expect(() => replica.add(setDots("m1", 4), SEED)).toThrow(expect.objectContaining({ code: "over_cap" }));
    expect(replica.pending).toEqual([]);
  });

  it("waits for the server where a rule needs more than its actor may see", () => {
    const replica = phone();
    replica.add({ mid: "m1", name: "no.such", args: {} }, SEED);
    expect(replica.pending).toHaveLength(1);
  });

  it("replays what waits on top of every frame, and skips what no longer fits", () => {
    const replica = phone();
    replica.add(setDots("m1", 2), SEED);
    replica.apply(delta(5, 7, { del: [["moment", MOMENT]] }));
    expect(dotsOf(replica)).toEqual([]);
    expect(replica.pending).toHaveLength(1);
  });

  it("applies frames that overlap what it has, and asks for a new stream at a gap", () => {
    const replica = phone();
    expect(replica.apply(delta(3, 8))).toBe(true);
    expect(replica.apply(delta(9, 10))).toBe(false);
    expect(replica.apply(delta(4, 7))).toBe(false);
    expect(replica.cursor).toBe("8-x");
  });

  it("takes progress on its own beat, without moving", () => {
    const replica = phone();
    expect(
      replica.apply(delta(0, 99, { from: null, tick: true, put: [["progress", "now", { done: 1, total: 3 }]] })),
    ).toBe(true);
    expect(replica.derived("progress", "now")).toEqual({ done: 1, total: 3 });
    expect(replica.cursor).toBe("5-aaaaaaaa");
    replica.apply(delta(5, 6, { del: [["progress", "now"]] }));
    expect(replica.derived("progress", "now")).toBeUndefined();
  });

  it("starts anew from a full frame, so that nothing hidden since stays behind", () => {
    const replica = phone();
    replica.apply({
      ...delta(0, 9),
      from: null,
      full: true,
      put: [["workshop", uuid("workshop"), { id: uuid("workshop"), phase: "rate" }]],
    });
    expect([...replica.view.all("moment")]).toEqual([]);
    expect(replica.view.workshop().phase).toBe("rate");
  });

  it("gives a new view whenever something changed, so that screens notice", () => {
    const replica = phone();
    const before = replica.view;
    replica.apply(delta(5, 6));
    expect(replica.view).not.toBe(before);
  });

  it("reads the version out of a cursor", () => {
    expect(versionOf("17-00ff00ff")).toBe(17);
  });
});
