import { randomUUID } from "node:crypto";
import { generateJoinCode } from "@/domain/join-code";
import type { Kind } from "@/domain/kinds";
import type { WorkshopState } from "@/domain/phases";
import type { Action, Moment, Participant, Rating, RecordOf, Touchpoint, Workshop } from "@/domain/records";
import { PERIODS, STAGES } from "@/domain/stages";
import { newWorkshop } from "@/domain/workshop-defaults";

/** How large a workshop is when a scenario begins. */
export interface Size {
  phase: WorkshopState;
  people: number;
  cards: number;
  moments?: number;
  /** Records of dots, spread evenly over people and moments. */
  dots?: number;
  /** Everybody has rated all moments of the shortlist. */
  rated?: boolean;
  actions?: number;
}

type Entry = readonly [Kind, RecordOf<Kind>];

const SHORTLIST = 8;
const TEXTS = [
  "Key card does not open the door",
  "Found the parking space at once",
  "Nobody at the desk at eleven at night",
  "Breakfast until noon, a friendly surprise",
  "The invoice arrives three days later",
];

/** A card as people write it: a few words. */
export const cardText = (n: number): string => `${TEXTS[n % TEXTS.length]} ${n}`;

export const stageOf = (n: number) => at(STAGES, n);

/** @param secretHashes one for each person */
export function workshopRecords(size: Size, secretHashes: readonly string[], now: number): Entry[] {
  const workshop = workshopOf(size, now);
  const people = secretHashes.map((secretHash, i) => personOf(secretHash, i, now));
  const moments = Array.from({ length: size.moments ?? 0 }, (_, i) => momentOf(i));
  const cards = Array.from({ length: size.cards }, (_, i) => cardOf(i, people, moments, now));
  const entries: Entry[] = [["workshop", workshop]];
  for (const person of people) entries.push(["participant", person]);
  for (const moment of moments) entries.push(["moment", moment]);
  for (const card of cards) entries.push(["touchpoint", card]);
  entries.push(...dotsOf(size, people, moments));
  if (size.rated) for (const rating of ratingsOf(people, moments)) entries.push(["rating", rating]);
  for (let i = 0; i < (size.actions ?? 0); i += 1) entries.push(["action", actionOf(i, at(moments, i).id, now)]);
  return entries;
}

function workshopOf({ phase }: Size, now: number): Workshop {
  const fresh = newWorkshop({ id: randomUUID(), title: "Hotel", joinCode: generateJoinCode(Math.random), now });
  const config = { ...fresh.config, dotBudget: 100, maxDotsPerMoment: 5, shortlistSize: SHORTLIST };
  return { ...fresh, phase, round: phase === "collect" ? 2 : 1, config };
}

const personOf = (secretHash: string, i: number, now: number): Participant => ({
  id: randomUUID(),
  displayName: `Person ${i + 1}`,
  kind: "device",
  secretHash,
  joinSeq: i + 1,
  joinedInPhase: "lobby",
  status: "active",
  nameResetAt: null,
  done: [],
  createdAt: now,
});

const momentOf = (i: number): Moment => ({
  id: randomUUID(),
  title: `${cardText(i)}, all in all`,
  stage: stageOf(i),
  period: at(PERIODS, i),
  mergedInto: null,
  shortlisted: i < SHORTLIST,
  confirmedAsTruth: i < SHORTLIST,
  departureReason: null,
  scene: null,
  hiddenAt: null,
  seq: i + 1,
});

const cardOf = (i: number, people: Participant[], moments: Moment[], now: number): Touchpoint => ({
  id: randomUUID(),
  participantId: at(people, i).id,
  text: cardText(i),
  stage: stageOf(i),
  period: at(PERIODS, i),
  periodOverride: false,
  channel: null,
  round: 1,
  momentId: moments.length > 0 ? at(moments, i).id : null,
  source: "participant",
  adopted: true,
  displayOrder: Math.random(),
  hiddenAt: null,
  seq: i + 1,
  createdAt: now,
  updatedAt: now,
});

/** Person p has dots on the moments p, p + 1, p + 2 … of the row. */
function dotsOf({ dots = 0 }: Size, people: Participant[], moments: Moment[]): Entry[] {
  return Array.from({ length: dots }, (_, i) => {
    const person = i % people.length;
    const moment = at(moments, person + Math.floor(i / people.length));
    return ["dot", { voteRound: 1, participantId: at(people, person).id, momentId: moment.id, dots: 1 }] as const;
  });
}

const ratingsOf = (people: Participant[], moments: Moment[]): Rating[] =>
  moments.slice(0, SHORTLIST).flatMap((moment, m) =>
    people.map((person, p) => ({
      participantId: person.id,
      momentId: moment.id,
      importance: 1 + ((p + m) % 5),
      satisfaction: 1 + ((p * 3 + m) % 5),
      experience: at(["detractor", "standard", "enhancer"] as const, p + m),
    })),
  );

const actionOf = (i: number, momentId: string, now: number): Action => ({
  id: randomUUID(),
  momentId,
  ideaIds: [],
  title: `Agree on one way to do it, step ${i + 1}`,
  scene: null,
  owner: { participantId: null, name: "Mara" },
  proposedBy: null,
  promisedAt: null,
  dueOn: "2030-01-31",
  effect: 4,
  effort: 2,
  successMeasure: null,
  empowerment: null,
  ifThen: null,
  firstStep: null,
  status: "open",
  statusReason: null,
  notes: [],
  carriedFromActionId: null,
  seq: i + 1,
  updatedAt: now,
});

function at<T>(values: readonly T[], i: number): T {
  const value = values[i % values.length];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}
