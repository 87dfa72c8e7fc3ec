import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRanking } from "./fixtures.testing";
import { parseRankingInput } from "./validate";

const valid = () => ({
  participants: [
    { id: "p1", joinSeq: 1 },
    { id: "p2", joinSeq: 2 },
  ],
  moments: [
    { id: "m1", seq: 1, stage: "umot", period: "at" },
    { id: "m2", seq: 2, stage: "umot", period: "at", mergedInto: "m1" },
  ],
  dots: [{ participantId: "p1", momentId: "m1", dots: 2 }],
  ratings: [{ participantId: "p1", momentId: "m1", importance: 3, satisfaction: null, experience: "standard" }],
  actions: [
    { id: "a1", seq: 1, momentId: "m1", effect: 2.5, effort: null },
    { id: "a2", seq: 2, momentId: "m2", status: "done" },
  ],
  touchpoints: [{ stage: "fmot", period: "before" }],
  checkIns: [{ id: "c1", day: 30, reratings: [{ momentId: "m2", participantId: "anybody", satisfaction: 4 }] }],
});

/** The valid input with the value at this path replaced; undefined takes the key away. */
function broken(path: string, value: unknown): unknown {
  const input: unknown = valid();
  const keys = path.replaceAll("]", "").split(/[.[]/);
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), input);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.parse(JSON.stringify(input));
}

const fieldOf = (json: unknown) => {
  const parsed = parseRankingInput(json);
  return "field" in parsed ? parsed.field : null;
};

describe("a valid ranking input", () => {
  it("gets its defaults, and loses unknown keys", () => {
    expect(parseRankingInput({ ...valid(), title: "ignored" })).toMatchObject({
      input: {
        config: { seed: "mot", bootstrapRuns: 1000 },
        moments: [
          { id: "m1", mergedInto: null, shortlisted: true, hidden: false, evidenceCount: 0 },
          { id: "m2", mergedInto: "m1" },
        ],
        actions: [
          { effect: 2.5, effort: null, status: "open" },
          { effect: null, effort: null, status: "done" },
        ],
      },
    });
    const parsed = parseRankingInput({ ...valid(), title: "ignored" });
    expect("input" in parsed && "title" in parsed.input).toBe(false);
  });

  it("needs no more than four lists", () => {
    const bare = { participants: [], moments: [], dots: [], ratings: [] };
    for (const more of [{}, { config: null, actions: null, touchpoints: null, checkIns: null }]) {
      expect(parseRankingInput({ ...bare, ...more })).toMatchObject({
        input: { ...bare, actions: [], touchpoints: [], checkIns: [] },
      });
    }
  });

  it("may leave out or null every optional key", () => {
    for (const [path, value] of [
      ["moments[1].mergedInto", null],
      ["moments[0].shortlisted", null],
      ["moments[0].hidden", null],
      ["moments[0].evidenceCount", null],
      ["ratings[0].importance", undefined],
      ["ratings[0].experience", null],
      ["actions[0].status", null],
      ["checkIns[0].reratings", null],
      ["checkIns[0].reratings[0].participantId", null],
      ["checkIns[0].reratings[0].satisfaction", null],
      ["checkIns[0].day", "custom"],
    ] as const) {
      expect(fieldOf(broken(path, value))).toBeNull();
    }
  });

  it("survives being read again", () => {
    fc.assert(
      fc.property(anyRanking(), (input) => {
        expect(parseRankingInput(JSON.parse(JSON.stringify(input)))).toEqual({ input });
      }),
    );
  });

  it("may use any string as an id, compared without normalisation", () => {
    const json = `{"participants":[{"id":"__proto__","joinSeq":0},{"id":"\u00e9","joinSeq":1},{"id":"e\u0301","joinSeq":2}],
      "moments":[{"id":"__proto__","seq":0,"stage":"umot","period":"at"},{"id":"constructor","seq":1,"stage":"umot","period":"at","mergedInto":"__proto__"}],
      "dots":[{"participantId":"__proto__","momentId":"constructor","dots":1}],"ratings":[],"__proto__":{"config":7}}`;
    expect(fieldOf(JSON.parse(json))).toBeNull();
    expect(fieldOf(JSON.parse(json.replace('"participantId":"__proto__"', '"participantId":"toString"')))).toBe(
      "dots[0].participantId",
    );
  });
});

describe("a faulty ranking input", () => {
  it.each([[null], [[]], ["x"], [3], [true]])("that is no object is at fault itself: %j", (json) => {
    expect(fieldOf(json)).toBe("input");
  });

  it.each([
    ["config", 3],
    ["config", []],
    ["participants", undefined],
    ["participants", null],
    ["participants", {}],
    ["participants[1]", null],
    ["participants[1]", "p2"],
    ["participants[1].id", ""],
    ["participants[1].id", 2],
    ["participants[1].id", "p1"],
    ["participants[1].joinSeq", 1],
    ["participants[1].joinSeq", 1.5],
    ["participants[1].joinSeq", "2"],
    ["participants[1].joinSeq", undefined],
    ["moments", undefined],
    ["moments[0]", []],
    ["moments[1].id", "m1"],
    ["moments[1].id", undefined],
    ["moments[1].seq", 1],
    ["moments[1].seq", 0.5],
    ["moments[0].stage", "ZMOT"],
    ["moments[0].stage", undefined],
    ["moments[0].period", "during"],
    ["moments[1].mergedInto", "m9"],
    ["moments[1].mergedInto", "m2"],
    ["moments[1].mergedInto", 1],
    ["moments[0].mergedInto", "m2"],
    ["moments[0].shortlisted", 1],
    ["moments[0].hidden", "no"],
    ["moments[0].evidenceCount", -1],
    ["moments[0].evidenceCount", 1.5],
    ["dots", undefined],
    ["dots[0].participantId", "p9"],
    ["dots[0].participantId", undefined],
    ["dots[0].momentId", "__proto__"],
    ["dots[0].dots", -1],
    ["dots[0].dots", 0.5],
    ["dots[0].dots", null],
    ["ratings", null],
    ["ratings[0].participantId", null],
    ["ratings[0].momentId", "m9"],
    ["ratings[0].importance", 0],
    ["ratings[0].importance", 6],
    ["ratings[0].importance", 3.5],
    ["ratings[0].satisfaction", "4"],
    ["ratings[0].experience", "enhancer "],
    ["actions", {}],
    ["actions[1].id", "a1"],
    ["actions[1].seq", 1],
    ["actions[0].momentId", "m9"],
    ["actions[0].effect", 2.25],
    ["actions[0].effect", 5.5],
    ["actions[0].effort", 0.5],
    ["actions[0].status", "todo"],
    ["touchpoints", "x"],
    ["touchpoints[0].stage", "before"],
    ["touchpoints[0].period", null],
    ["checkIns", 1],
    ["checkIns[0].id", undefined],
    ["checkIns[0].day", undefined],
    ["checkIns[0].day", true],
    ["checkIns[0].reratings", {}],
    ["checkIns[0].reratings[0].momentId", "m9"],
    ["checkIns[0].reratings[0].participantId", 3],
    ["checkIns[0].reratings[0].satisfaction", 2.5],
  ])("names %s when it is %j", (field, value) => {
    expect(fieldOf(broken(field, value))).toBe(field);
  });

  it("gives the reason on one line, without repeating what was sent", () => {
    const parsed = parseRankingInput(broken("moments[0].stage", "line\nbreak"));
    expect(parsed).toEqual({ field: "moments[0].stage", reason: "must be one of lt_zmot, zmot, fmot, smot, umot" });
  });

  it("does not hide a fault of our own", () => {
    const trap = {
      get participants() {
        throw new RangeError("ours");
      },
    };
    expect(() => parseRankingInput(trap)).toThrow(RangeError);
  });
});
