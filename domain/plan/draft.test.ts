import { describe, expect, it } from "vitest";
import { action } from "../plan-records.schema";
import type { Channel } from "../stages";
import { type DraftMeasure, type DraftMoment, type DraftSources, draftActions, ifThenSentence } from "./draft";

const measures = new Map<Channel | null, DraftMeasure>([
  ["phone", { name: "Waiting time", unit: "minutes", isInPoints: false }],
  ["place", { name: "First impression", unit: "points", isInPoints: true }],
  [null, { name: "Satisfaction", unit: "points", isInPoints: true }],
]);
const idea = (
  id: string,
  kind: "remove_detractor" | "raise_standard" | "add_enhancer",
  seq: number,
  ticked = true,
) => ({ id, kind, seq, ticked, text: `text of ${id}` });
const truth = (id: string, change: Partial<DraftMoment> = {}): DraftMoment => ({
  id,
  scene: null,
  channels: [],
  satisfaction: null,
  ideas: [],
  ...change,
});
const draft = (moments: DraftMoment[], change: Partial<DraftSources> = {}) =>
  draftActions({ moments, measures, plannedIdeaIds: new Set(), today: "2026-09-15", ...change });

describe("drafting the plan", () => {
  it("makes one draft per ticked idea: moments by rank, then remove, raise, add, then seq", () => {
    const drafts = draft([
      truth("m2", {
        ideas: [
          idea("i1", "add_enhancer", 1),
          idea("i4", "remove_detractor", 4),
          idea("i3", "remove_detractor", 3),
          idea("i2", "raise_standard", 2),
        ],
      }),
      truth("m1", { ideas: [idea("i5", "add_enhancer", 5, false), idea("i6", "add_enhancer", 6)] }),
      truth("m3"),
    ]);
    expect(drafts.map((d) => [d.momentId, ...d.ideaIds, d.title])).toEqual([
      ["m2", "i3", "text of i3"],
      ["m2", "i4", "text of i4"],
      ["m2", "i2", "text of i2"],
      ["m2", "i1", "text of i1"],
      ["m1", "i6", "text of i6"],
    ]);
  });

  it("leaves ideas alone that have their action already", () => {
    const ideas = [idea("i1", "add_enhancer", 1), idea("i2", "add_enhancer", 2)];
    expect(draft([truth("m", { ideas })], { plannedIdeaIds: new Set(["i1"]) }).map((d) => d.ideaIds)).toEqual([["i2"]]);
  });

  it("gives a valid action with the scene, a first step in 48 hours, and the rest open", () => {
    const [first] = draft([truth("m", { scene: "A warm welcome.", ideas: [idea("i1", "add_enhancer", 1)] })]);
    const record = { ...first, id: "a", seq: 1, updatedAt: 0 };
    expect(action.parse(record)).toEqual(record);
    expect(first).toMatchObject({
      scene: "A warm welcome.",
      status: "draft",
      owner: null,
      dueOn: null,
      effect: null,
      effort: null,
      firstStep: { text: "", dueBy: "2026-09-17", done: false },
    });
  });

  it.each<[Channel[], string, number | null]>([
    [["phone", "place", "phone"], "Waiting time", null],
    [["place", "phone"], "Waiting time", null],
    [["place"], "First impression", 2.35],
    [["post"], "Satisfaction", 2.35],
    [[], "Satisfaction", 2.35],
  ])(
    "measures by the most frequent channel of %j, with satisfaction as baseline only in points",
    (channels, name, baseline) => {
      const [first] = draft([truth("m", { channels, satisfaction: 2.3454, ideas: [idea("i1", "add_enhancer", 1)] })]);
      expect(first?.successMeasure).toMatchObject({ name, baseline, target: null, current: null });
    },
  );

  it("has no measure where none is offered and no baseline where nobody rated", () => {
    const moments = [truth("m", { ideas: [idea("i1", "add_enhancer", 1)] })];
    expect(draft(moments, { measures: new Map() })[0]?.successMeasure).toBeNull();
    expect(draft(moments)[0]?.successMeasure?.baseline).toBeNull();
  });
});

describe("the if–then sentence", () => {
  const template = "When {situation}, {owner} will {step}.";
  it("puts in what is known and leaves the rest open", () => {
    expect(ifThenSentence(template, { situation: "a guest waits", owner: "Ada", step: "offer a drink" })).toBe(
      "When a guest waits, Ada will offer a drink.",
    );
    expect(ifThenSentence(template, { situation: null, owner: " ", step: "offer a drink" })).toBe(
      "When …, … will offer a drink.",
    );
  });

  it("puts texts in as they are, even if they look like patterns", () => {
    expect(ifThenSentence(template, { situation: "$& {owner}", owner: "$1", step: "x" })).toBe(
      "When $& {owner}, $1 will x.",
    );
  });
});
