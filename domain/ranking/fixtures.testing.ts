import fc from "fast-check";
import { PERIODS, STAGES } from "../stages";
import { DEFAULT_CONFIG, type RankingConfig, type RankingInput, type RankingMoment } from "./input";

/** A moment with everything at its default. */
export const moment = (id: string, seq: number, change: Partial<RankingMoment> = {}): RankingMoment => ({
  id,
  seq,
  stage: "smot",
  period: "at",
  mergedInto: null,
  shortlisted: true,
  hidden: false,
  evidenceCount: 0,
  ...change,
});

/** An input of these parts; everything not given is empty or at its default. */
export const ranking = ({
  config,
  ...parts
}: Partial<Omit<RankingInput, "config">> & { config?: Partial<RankingConfig> }): RankingInput => ({
  config: { ...DEFAULT_CONFIG, bootstrapRuns: 0, ...config },
  participants: [],
  moments: [],
  dots: [],
  ratings: [],
  actions: [],
  touchpoints: [],
  checkIns: [],
  ...parts,
});

/** People p1 … pn in `joinSeq` order. */
export const people = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `p${i + 1}`, joinSeq: i + 1 }));

const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

/** Any small workshop: merges, hidden moments, silent people, doubled rows, every kind of gap in the data. */
export const anyRanking = (config: Partial<RankingConfig> = {}): fc.Arbitrary<RankingInput> =>
  fc
    .record({ momentCount: fc.integer({ min: 0, max: 7 }), peopleCount: fc.integer({ min: 0, max: 8 }) })
    .chain(({ momentCount, peopleCount }) => {
      const momentId = fc.integer({ min: 0, max: Math.max(0, momentCount - 1) }).map((i) => `m${i}`);
      const participantId = fc.integer({ min: 0, max: Math.max(0, peopleCount - 1) }).map((i) => `p${i}`);
      const some = <T>(row: fc.Arbitrary<T>, most: number) =>
        fc.array(row, { maxLength: momentCount * peopleCount > 0 ? most : 0 });
      const ofMoments = <T>(row: fc.Arbitrary<T>, most: number) =>
        fc.array(row, { maxLength: momentCount > 0 ? most : 0 });
      const stage = fc.constantFrom(...STAGES);
      const period = fc.constantFrom(...PERIODS);
      const someMoment = fc.record({
        target: fc.integer({ min: -6, max: 6 }),
        stage,
        period,
        shortlisted: fc.boolean(),
        hidden: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
        evidenceCount: fc.integer({ min: 0, max: 2 }),
      });
      return fc
        .record({
          moments: fc.array(someMoment, { minLength: momentCount, maxLength: momentCount }),
          dots: some(fc.record({ participantId, momentId, dots: fc.integer({ min: 0, max: 4 }) }), 30),
          ratings: some(
            fc.record({
              participantId,
              momentId,
              importance: score,
              satisfaction: score,
              experience: fc.option(fc.constantFrom("detractor" as const, "standard" as const, "enhancer" as const), {
                nil: null,
              }),
            }),
            40,
          ),
          actions: ofMoments(
            fc.record({
              momentId,
              effect: score,
              effort: score,
              status: fc.constantFrom("open" as const, "done" as const, "dropped" as const),
            }),
            6,
          ),
          touchpoints: fc.array(fc.record({ stage, period }), { maxLength: 8 }),
          reratings: ofMoments(
            fc.record({ momentId, participantId: fc.option(participantId, { nil: null }), satisfaction: score }),
            8,
          ),
        })
        .map(({ moments, actions, reratings, ...rest }) =>
          ranking({
            ...rest,
            config,
            participants: Array.from({ length: peopleCount }, (_, i) => ({ id: `p${i}`, joinSeq: i * 3 })),
            moments: moments.map(({ target, ...fields }, i) => ({
              ...fields,
              id: `m${i}`,
              seq: i,
              mergedInto: target >= 0 && target < i ? `m${target}` : null,
            })),
            actions: actions.map((action, i) => ({ ...action, id: `a${i}`, seq: i })),
            checkIns: [{ id: "c30", day: 30, reratings }],
          }),
        );
    });
