import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRanking, moment, people, ranking } from "./fixtures.testing";
import type { RankingInput } from "./input";
import { rank, rankPoint } from "./rank";
import type { RankingResult } from "./result";
import { resample } from "./uncertainty";
import { parseRankingInput } from "./validate";

const root = new URL("../../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(`content/data/${name}.json`, root), "utf8");

function inputOf(json: unknown): RankingInput {
  const parsed = parseRankingInput(json);
  if (!("input" in parsed)) throw new Error(`${parsed.field}: ${parsed.reason}`);
  return parsed.input;
}

/** Every difference between two results: numbers beyond 1e-6, anything else beyond equality. */
function differences(expected: unknown, actual: unknown, path = "result"): string[] {
  if (typeof expected === "number" && typeof actual === "number") {
    return Math.abs(expected - actual) <= 1e-6 ? [] : [`${path}: ${expected} ≠ ${actual}`];
  }
  if (typeof expected !== "object" || expected === null || typeof actual !== "object" || actual === null) {
    return expected === actual ? [] : [`${path}: ${expected} ≠ ${actual}`];
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...keys].flatMap((key) =>
    Object.hasOwn(expected, key) && Object.hasOwn(actual, key)
      ? differences(Reflect.get(expected, key), Reflect.get(actual, key), `${path}.${key}`)
      : [`${path}.${key}: only on one side`],
  );
}

const expectedOf = (name: string): RankingResult => {
  const { note: _, ...expected } = JSON.parse(read(name));
  return expected;
};

const scoreOf = (input: RankingInput, id: string) => rankPoint(input).ranking.find((r) => r.id === id)?.score;

describe("the reference results", () => {
  it.each([
    ["worked-example", "worked-example-expected"],
    ["hotel-workshop", "hotel-expected"],
  ])("%s gives %s in every field", (name, expected) => {
    expect(differences(expectedOf(expected), rank(inputOf(JSON.parse(read(name)))))).toEqual([]);
  });
});

describe("a ranking of any workshop", () => {
  it("does not depend on the order of the input's arrays, to the last byte", () => {
    const shuffled = anyRanking({ bootstrapRuns: 20, minGroup: 3, chargeEnhancer: 0.1 }).chain((input) =>
      fc.record({
        input: fc.constant(input),
        other: fc.record({
          participants: fc.shuffledSubarray([...input.participants], { minLength: input.participants.length }),
          moments: fc.shuffledSubarray([...input.moments], { minLength: input.moments.length }),
          dots: fc.shuffledSubarray([...input.dots], { minLength: input.dots.length }),
          ratings: fc.shuffledSubarray([...input.ratings], { minLength: input.ratings.length }),
          actions: fc.shuffledSubarray([...input.actions], { minLength: input.actions.length }),
          touchpoints: fc.shuffledSubarray([...input.touchpoints], { minLength: input.touchpoints.length }),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, other }) => {
        expect(JSON.stringify(rank({ ...input, ...other }))).toBe(JSON.stringify(rank(input)));
      }),
    );
  });

  it("keeps scores within 0 and 100, bars that add up to them, and ranks without gaps", () => {
    const emphasis = { lt_zmot: 0.8, zmot: 1, fmot: 1.1, smot: 1.25, umot: 1.25 };
    const weights = fc.constantFrom(
      { votes: 1, importance: 0, gap: 0, charge: 0 },
      { votes: 0, importance: 0, gap: 2, charge: 1e-9 },
    );
    fc.assert(
      fc.property(anyRanking({ stageEmphasis: emphasis }), weights, fc.boolean(), (input, other, isOther) => {
        const { ranking: moments } = rankPoint(
          isOther ? { ...input, config: { ...input.config, weights: other } } : input,
        );
        expect(moments.map((m) => m.rank)).toEqual(moments.map((_, i) => i + 1));
        for (const { score, points, components } of moments) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          const bars = Object.values(points).filter((p) => p !== null);
          expect(bars.reduce((sum, p) => sum + p, 0)).toBeCloseTo(score, 6);
          for (const component of Object.values(components))
            expect(component ?? 0.5).toSatisfy((c: number) => c >= 0 && c <= 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is not changed by somebody silent", () => {
    fc.assert(
      fc.property(anyRanking({ bootstrapRuns: 10, minGroup: 3 }), fc.integer({ min: -5, max: 30 }), (input, at) => {
        const silent = { id: "silent", joinSeq: at + 0.5 };
        const withSilent = { ...input, participants: [...input.participants, silent] };
        const spoken = {
          ...withSilent,
          dots: [
            ...input.dots,
            ...input.moments.slice(0, 1).map((m) => ({ participantId: "silent", momentId: m.id, dots: 0 })),
          ],
        };
        expect(JSON.stringify(rank(spoken))).toBe(JSON.stringify(rank(input)));
      }),
    );
  });

  it("is not changed by scaling all weights, however far", () => {
    fc.assert(
      fc.property(anyRanking(), fc.constantFrom(1e-300, 0.001, 3, 1e300), (input, factor) => {
        const { votes, importance, gap, charge } = input.config.weights;
        const weights = {
          votes: votes * factor,
          importance: importance * factor,
          gap: gap * factor,
          charge: charge * factor,
        };
        expect(differences(rankPoint(input), rankPoint({ ...input, config: { ...input.config, weights } }))).toEqual(
          [],
        );
      }),
    );
  });

  it("never lowers a score for a higher importance, a lower satisfaction or one more dot", () => {
    fc.assert(
      fc.property(anyRanking(), fc.nat(), (input, pick) => {
        const { id } = input.moments[pick % Math.max(1, input.moments.length)] ?? {};
        const before = id === undefined ? undefined : scoreOf(input, id);
        if (id === undefined || before === undefined) return;
        const least = before - 1e-9;
        const row = input.ratings.findIndex(
          (r) => r.momentId === id && r.importance !== null && r.satisfaction !== null,
        );
        const change = (by: { importance: number; satisfaction: number }) =>
          input.ratings.map((r, i) => {
            if (i !== row) return r;
            const clamp = (value: number) => Math.min(5, Math.max(1, value));
            return {
              ...r,
              importance: clamp((r.importance ?? 3) + by.importance),
              satisfaction: clamp((r.satisfaction ?? 3) + by.satisfaction),
            };
          });
        expect(scoreOf({ ...input, ratings: change({ importance: 1, satisfaction: 0 }) }, id)).toBeGreaterThanOrEqual(
          least,
        );
        expect(scoreOf({ ...input, ratings: change({ importance: 0, satisfaction: -1 }) }, id)).toBeGreaterThanOrEqual(
          least,
        );
        const voter = input.dots.find((d) => d.momentId === id && d.dots > 0);
        if (voter === undefined) return;
        expect(scoreOf({ ...input, dots: [...input.dots, { ...voter, dots: 1 }] }, id)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });

  it("gives at the reveal what the full result says, but for uncertainty, which the resamples bring", () => {
    fc.assert(
      fc.property(anyRanking({ bootstrapRuns: 15, minGroup: 3 }), (input) => {
        const full = rank(input);
        const late = resample(input);
        const point = rankPoint(input);
        expect({
          ...point,
          ranking: point.ranking.map((m) => ({ ...m, uncertainty: late?.get(m.id) ?? null })),
        }).toEqual(full);
        expect(late === null).toBe(full.contributors < 3);
      }),
    );
  });
});

describe("an empty workshop", () => {
  it("ranks nothing without moments", () => {
    expect(rank(ranking({ participants: people(3), config: { bootstrapRuns: 10 } }))).toEqual({
      contributors: 0,
      voters: 0,
      topK: 3,
      means: { importance: null, satisfaction: null, charge: null },
      pseudoDots: 0,
      ranking: [],
      actions: [],
      coverage: null,
      reviews: [],
    });
  });

  it("ranks moments nobody said anything about by evidence, stage and seq", () => {
    const moments = [
      moment("late", 1, { stage: "umot" }),
      moment("early", 3, { stage: "zmot" }),
      moment("earlier", 2, { stage: "zmot" }),
      moment("proven", 4, { stage: "umot", evidenceCount: 1 }),
    ];
    const result = rank(ranking({ moments }));
    expect(result.ranking.map((m) => m.id)).toEqual(["proven", "earlier", "early", "late"]);
    expect(result.ranking[0]).toMatchObject({
      score: 0,
      components: { votes: null, importance: null, gap: null, charge: null },
      points: { votes: null, importance: null, gap: null, charge: null },
      importance: null,
      quadrant: null,
      provisional: true,
      tiedWithPrevious: false,
      uncertainty: null,
    });
    expect(result.ranking[1]?.tiedWithPrevious).toBe(true);
  });
});

it("reads hostile ids as plain ids", () => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "e\u0301", "\u00e9", " "];
  const input = ranking({
    config: { bootstrapRuns: 20 },
    participants: ids.map((id, i) => ({ id, joinSeq: i })),
    moments: ids.map((id, i) => moment(id, i)),
    dots: ids.map((id) => ({ participantId: id, momentId: id, dots: 1 })),
    ratings: ids.map((id) => ({ participantId: id, momentId: id, importance: 4, satisfaction: 2, experience: null })),
    actions: ids.map((id, i) => ({ id, seq: i, momentId: id, effect: 3, effort: 1, status: "open" as const })),
    checkIns: [
      {
        id: "__proto__",
        day: "custom",
        reratings: ids.map((id) => ({ momentId: id, participantId: id, satisfaction: 4 })),
      },
    ],
  });
  const result = rank(input);
  expect(result.contributors).toBe(ids.length);
  expect(result.ranking.map((m) => m.id)).toEqual(ids);
  expect(result.ranking.every((m) => m.dots === 1 && m.uncertainty !== null)).toBe(true);
  expect(result.actions.map((a) => a.momentId)).toEqual(ids);
  expect(result.reviews[0]?.moments.map((m) => m.id)).toEqual(ids);
});

it("calls two moments tied when capped scores differ by no more than the margin, though the order is that before the cap", () => {
  const input = ranking({
    config: { priorStrength: 0, stageEmphasis: { lt_zmot: 1, zmot: 1, fmot: 1.1, smot: 1.25, umot: 1 } },
    participants: people(1),
    moments: [moment("less", 1, { stage: "fmot" }), moment("more", 2), moment("far", 3)],
    dots: [
      { participantId: "p1", momentId: "less", dots: 1 },
      { participantId: "p1", momentId: "more", dots: 1 },
    ],
  });
  expect(rankPoint(input).ranking.map(({ id, score, tiedWithPrevious }) => [id, score, tiedWithPrevious])).toEqual([
    ["more", 100, false],
    ["less", 100, true],
    ["far", 0, false],
  ]);
  expect(rankPoint(input).ranking[0]?.points.votes).toBe(100);
});

describe("npm run -s rank", () => {
  const run = (stdin: string): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const child = execFile("npm", ["run", "-s", "rank"], { cwd: fileURLToPath(root) }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      );
      child.stdin?.end(stdin);
    });
  const ourLines = (stderr: string) => stderr.split("\n").filter((line) => line.startsWith("rank: "));

  it("prints the result and nothing else", async () => {
    const { code, stdout } = await run(read("worked-example"));
    expect(code).toBe(0);
    expect(differences(expectedOf("worked-example-expected"), JSON.parse(stdout))).toEqual([]);
  }, 30_000);

  it.each([
    ["nonsense", "rank: input: must be JSON"],
    ["[]", "rank: input: must be an object"],
    [
      '{"participants":[{"id":"p","joinSeq":1}],"moments":[{"id":"m","seq":1,"stage":"umot","period":"at"}],"dots":[],"ratings":[{"participantId":"p","momentId":"m","importance":2.5}]}',
      "rank: ratings[0].importance: must be a whole number from 1 to 5 or null",
    ],
  ])(
    "names the field of a fault: %s",
    async (stdin, line) => {
      const { code, stdout, stderr } = await run(stdin);
      expect({ code, stdout, lines: ourLines(stderr) }).toEqual({ code: 1, stdout: "", lines: [line] });
    },
    30_000,
  );
});
