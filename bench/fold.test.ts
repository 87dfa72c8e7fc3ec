import { describe, expect, it } from "vitest";
import type { Cursor, Frame } from "@/domain/wire";
import { differenceOf, Fold, frameOf } from "./fold";

const cursor = (version: number): Cursor => `${version}-00000000`;
const frame = (from: number | null, to: number, put: Frame["put"] = []): Frame => ({
  from: from === null ? null : cursor(from),
  cur: cursor(to),
  ...(from === null ? { full: true } : {}),
  put,
  del: [],
  at: 0,
});
const card = (id: string, text: string): Frame["put"][number] => ["touchpoint", id, { text }];

function folded(...frames: Frame[]): Fold {
  const fold = new Fold();
  for (const each of frames) fold.add(each);
  return fold;
}

describe("Fold", () => {
  it("finds nothing wrong with frames that join on, nor with one that tells a fresh snapshot again", () => {
    const { faults, version } = folded(frame(null, 3), frame(2, 3), frame(2, 5), frame(5, 6));
    expect(faults).toEqual([]);
    expect(version).toBe(6);
  });

  it("finds a gap", () => {
    expect(folded(frame(null, 3), frame(4, 5)).faults).toEqual(["gap: 4-00000000 after 3"]);
  });

  it("finds a frame that comes twice", () => {
    expect(folded(frame(null, 3), frame(3, 4), frame(3, 4)).faults).toEqual(["twice: 4"]);
    expect(folded(frame(null, 3), frame(1, 2)).faults).toEqual(["twice: 2"]);
  });

  it("keeps the latest of each record, and forgets what a snapshot or a deletion takes away", () => {
    const fold = folded(frame(null, 1, [card("a", "one"), card("b", "two")]), frame(1, 2, [card("a", "three")]));
    fold.add({ ...frame(2, 3), del: [["touchpoint", "b"]] });
    expect([...fold.state()]).toEqual([["touchpoint a", '{"text":"three"}']]);
    fold.add(frame(null, 4, [card("c", "four")]));
    expect([...fold.state().keys()]).toEqual(["touchpoint c"]);
  });

  it("leaves out what goes on a beat of its own", () => {
    expect(folded(frame(null, 1, [["presence", "now", { online: 3 }]])).state().size).toBe(0);
  });
});

describe("differenceOf", () => {
  const state = new Map([["touchpoint a", "1"]]);
  it("names what is missing, other, or left over", () => {
    expect(differenceOf(state, new Map(state))).toBeUndefined();
    expect(differenceOf(new Map(), state)).toBe("touchpoint a is missing, not 1");
    expect(differenceOf(new Map([["touchpoint a", "2"]]), state)).toBe("touchpoint a is 2, not 1");
    expect(differenceOf(state, new Map())).toBe("touchpoint a is still there");
  });
});

describe("frameOf", () => {
  it("reads events, heartbeats as nothing, and a large snapshot as any other", () => {
    const small = frame(null, 1, [card("a", "one")]);
    const large = frame(null, 2, [card("a", "x".repeat(20_000))]);
    const lastPut = ({ put, ...rest }: Frame) => JSON.stringify({ ...rest, put });
    expect(frameOf(`id: 1\ndata: ${lastPut(small)}`)).toEqual(small);
    expect(frameOf(`data: ${lastPut(large)}`)?.put).toEqual(large.put);
    expect(frameOf(`data: ${lastPut(large)}`)?.full).toBe(true);
    expect(frameOf(": beat")).toBeNull();
  });
});
