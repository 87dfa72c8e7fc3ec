import { describe, expect, it } from "vitest";
import { BALLOTS, dotsOf, momentId, ratingOf } from "../commands/ballots.testing";
import type { Evidence, Kind, RecordOf } from "../records";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { rankingInputOf } from "./from-state";
import { DEFAULT_CONFIG } from "./input";
import { rankPoint } from "./rank";

const evidenceOf = (n: number, given: Partial<Evidence>): readonly ["evidence", Evidence] => [
  "evidence",
  {
    id: uuid(`evidence ${n}`),
    participantId: null,
    kind: "review",
    sentiment: 0,
    text: "Slow",
    url: null,
    occurredOn: null,
    count: null,
    momentId: null,
    touchpointId: null,
    ...given,
  },
];

const inputOf = (records: (readonly [Kind, RecordOf<Kind>])[]) =>
  rankingInputOf(scenario({ phase: "rate", participants: 6, records }).tables);

describe("the ranking's input", () => {
  it("[I8] is the same in whatever order the rows come", () => {
    const there = inputOf(BALLOTS);
    const back = inputOf([...BALLOTS].reverse());
    expect(JSON.stringify(back)).toBe(JSON.stringify(there));
    expect(JSON.stringify(rankPoint(back))).toBe(JSON.stringify(rankPoint(there)));
  });

  it("[I6] knows only people who gave something, so that joining late changes nothing", () => {
    expect(inputOf([momentOf(1), dotsOf(2, 1, 1), ratingOf(3, 1, 4)]).participants).toHaveLength(2);
  });

  it("does not change when somebody who has not voted takes part in the tie-break", () => {
    const before = [momentOf(1), dotsOf(2, 1, 1), ratingOf(3, 1, 4)];
    expect(inputOf([...before, dotsOf(4, 1, 1, 2)])).toEqual(inputOf(before));
  });

  it("leaves out removed people with their ballots, and the tie-break round", () => {
    const s = scenario({
      phase: "rate",
      records: [momentOf(1), dotsOf(1, 1, 1), ratingOf(1, 1, 3), dotsOf(2, 1, 1, 2), ratingOf(2, 1, 3)],
    });
    const anna = s.tables.get("participant", uuid("participant 1"));
    if (anna) s.tables.set("participant", anna.id, { ...anna, status: "removed" });
    const { participants, dots, ratings } = rankingInputOf(s.tables);
    expect([participants.length, dots.length, ratings.length]).toEqual([1, 0, 1]);
  });

  it("counts evidence on a moment, on what was merged into it and on their cards", () => {
    const { moments } = inputOf([
      momentOf(1),
      momentOf(2, { mergedInto: momentId(1) }),
      touchpointOf(1, { momentId: momentId(2) }),
      touchpointOf(2),
      evidenceOf(1, { momentId: momentId(1) }),
      evidenceOf(2, { momentId: momentId(2) }),
      evidenceOf(3, { touchpointId: uuid("touchpoint 1") }),
      evidenceOf(4, { touchpointId: uuid("touchpoint 2") }),
    ]);
    expect(moments.find(({ id }) => id === momentId(1))?.evidenceCount).toBe(3);
  });

  it("leaves out hidden cards and starters nobody adopted; hidden moments are marked", () => {
    const input = inputOf([
      touchpointOf(1),
      touchpointOf(2, { hiddenAt: 1 }),
      touchpointOf(3, { source: "template", adopted: false }),
      momentOf(1, { hiddenAt: 1 }),
    ]);
    expect(input.touchpoints).toHaveLength(1);
    expect(input.moments[0]?.hidden).toBe(true);
  });

  it("takes the workshop's configuration, with every stage's emphasis and a cap", () => {
    const { tables } = scenario({ phase: "cluster", config: { stageEmphasis: { umot: 1.2 } } });
    const { config } = rankingInputOf(tables);
    expect(config.stageEmphasis).toEqual({ ...DEFAULT_CONFIG.stageEmphasis, umot: 1.2 });
    expect(config.maxDotsPerMoment).toBe(3);
    expect(Object.keys(config).sort()).toEqual(Object.keys(DEFAULT_CONFIG).sort());
  });

  it("lists check-ins by date with their re-ratings", () => {
    const checkIn = { day: 30, heldOn: null, summary: null, debrief: null, updates: [] } as const;
    const input = inputOf([
      momentOf(1),
      ["checkIn", { ...checkIn, id: "late", dueOn: "2026-05-01", day: 60, updates: [] }],
      ["checkIn", { ...checkIn, id: "early", dueOn: "2026-04-01", updates: [] }],
      ["reRating", { checkInId: "early", momentId: momentId(1), raterId: "r1", satisfaction: 4 }],
    ]);
    expect(input.checkIns).toEqual([
      { id: "early", day: 30, reratings: [{ momentId: momentId(1), participantId: "r1", satisfaction: 4 }] },
      { id: "late", day: 60, reratings: [] },
    ]);
  });
});
