import type { Phase } from "../phases";
import type { Dot, Kind, Rating, RecordOf } from "../records";
import { momentOf, type Scenario, scenario, uuid } from "../scenario";

export const MOMENTS = [1, 2, 3, 4] as const;
export const momentId = (n: number): string => uuid(`moment ${n}`);
export const personId = (n: number): string => uuid(`participant ${n}`);

/** Test support: the row of one person's dots. */
export const dotsOf = (person: number, moment: number, dots: number, voteRound = 1): readonly ["dot", Dot] => [
  "dot",
  { voteRound, participantId: personId(person), momentId: momentId(moment), dots },
];

/** Test support: one person's rating. */
export const ratingOf = (
  person: number,
  moment: number,
  value: number,
  given: Partial<Rating> = {},
): readonly ["rating", Rating] => [
  "rating",
  {
    participantId: personId(person),
    momentId: momentId(moment),
    importance: value,
    satisfaction: 6 - value,
    experience: null,
    ...given,
  },
];

/** Test support: six people who gave 13 dots, and their ratings, on four moments; m1 leads. */
export const BALLOTS: (readonly [Kind, RecordOf<Kind>])[] = [
  ...MOMENTS.map((n) => momentOf(n)),
  ...[1, 2, 3, 4, 5, 6].flatMap((person) => [
    dotsOf(person, 1, person === 6 ? 1 : 2),
    ...(person % 3 === 0 ? [dotsOf(person, 2, 1)] : []),
    ...MOMENTS.map((moment) => ratingOf(person, moment, 1 + ((person + 5 - moment) % 5))),
  ]),
];

type Given = NonNullable<Parameters<typeof scenario>[0]>;

/** Test support: a workshop moved from `rate` into `reveal` with the ballots above. */
export function revealed({ records = [], ...given }: Given = {}): Scenario {
  const s = scenario({ phase: "rate", participants: 6, records: [...BALLOTS, ...records], ...given });
  move(s, "reveal");
  return s;
}

/** Test support: the facilitator moves the group, overriding warnings, with the revision of the moment. */
export function move(s: Scenario, to: Phase | "closed") {
  return s.run(s.facilitator, "run.movePhase", { to, expectedRevision: s.tables.workshop().revision, override: true });
}
