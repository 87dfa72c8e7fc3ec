import { type Hotel, type HotelAction, type HotelStory, hotel, hotelStory } from "@/content/hotel";
import { inLanguage, type Locale, type Text } from "@/content/text";
import { addDays } from "@/domain/plan/dates";
import { FORMAT, FORMAT_VERSION, type WorkshopFile } from "@/domain/portable/format.schema";
import { agendaOf, configOf } from "@/domain/workshop-defaults";

const DAY_MS = 86_400_000;

/** What a file never holds: people and their answers. Only the sample has them, and hands them over beside its file. */
export type SampleBallots = Pick<Hotel, "participants" | "dots" | "ratings" | "checkIns">;

export interface Sample {
  file: WorkshopFile;
  ballots: SampleBallots;
  story: HotelStory;
  say(text: Text): string;
  /** UTC milliseconds. */
  startsAt: number;
}

/**
 * The hotel workshop in one language, prepared but not begun, with all dates shifted by whole days so that its last
 * check-in was held the day before `now`.
 */
export function hotelSample(locale: Locale, now: number): Sample {
  const say = (text: Text) => inLanguage(text, locale);
  const days = daysToShift(now);
  const startsAt = Date.parse(hotel.workshop.startsAt) + days * DAY_MS;
  const checkIns = hotel.checkIns.map((checkIn) => ({ ...checkIn, heldOn: addDays(checkIn.heldOn, days) }));
  return {
    file: fileOf(say, locale, startsAt, days),
    ballots: { ...hotel, checkIns },
    story: hotelStory,
    say,
    startsAt,
  };
}

function daysToShift(now: number): number {
  const last =
    hotel.checkIns
      .map(({ heldOn }) => heldOn)
      .sort()
      .at(-1) ?? "";
  const yesterday = addDays(new Date(now).toISOString().slice(0, 10), -1);
  return (Date.parse(yesterday) - Date.parse(last)) / DAY_MS;
}

type Say = Sample["say"];

function fileOf(say: Say, locale: Locale, startsAt: number, days: number): WorkshopFile {
  const { agendaMinutes, templateId, stageModel, anonymity, title, goal, persona } = hotel.workshop;
  const createdAt = new Date(startsAt - 7 * DAY_MS).toISOString();
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: createdAt,
    workshop: {
      ...{ templateId, stageModel, anonymity, agendaMinutes, locale, createdAt },
      title: say(title),
      goal: say(goal),
      persona: say(persona),
      agenda: agendaOf(agendaMinutes),
      config: { ...configOf("", agendaMinutes), ...hotel.config },
      startsAt: new Date(startsAt).toISOString(),
      ...{ peopleExpected: 12, frontLineExpected: 7, approvers: say({ de: "Hotelleitung", en: "Hotel management" }) },
      ...prepared,
    },
    participants: [],
    touchpoints: hotel.touchpoints.map(({ id, text, stage, period, momentId }) => ({
      ...{ id, stage, period, momentId, text: say(text) },
      ...{ channel: null, source: "participant", adopted: true, displayOrder: null },
    })),
    moments: hotel.moments.map(({ id, title: name, stage, period, mergedInto }) => ({
      id,
      title: say(name),
      stage,
      period,
      mergedInto,
    })),
    suggestions: [],
    evidence: hotel.evidence.map(({ kind, sentiment, text, momentId }) => ({
      ...{ kind, sentiment, momentId, text: say(text) },
      ...{ url: null, occurredOn: null, count: null, touchpointId: null },
    })),
    ideas: hotel.ideas.map(({ id, momentId, kind, cardId, text }) => ({
      ...{ id, momentId, kind, cardId, text: say(text) },
      ...{ basedOnIdeaId: null, ticked: true },
    })),
    actions: hotel.actions.map((action) => actionOf(action, say, days)),
    parkingLot: [],
    checkIns: [],
    snapshots: [],
  };
}

const prepared = {
  phase: "draft",
  phaseTimes: {},
  round: 1,
  revealStep: 0,
  revision: 0,
  tieBreak: null,
  closedAt: null,
  archivedAt: null,
  erasedAt: null,
} as const satisfies Partial<WorkshopFile["workshop"]>;

/** The owner's name is kept; who that is among the participants is told by the ballots' part. */
function actionOf(action: HotelAction, say: Say, days: number): WorkshopFile["actions"][number] {
  const { id, momentId, effect, effort, status, successMeasure, empowerment, firstStep } = action;
  const owner = hotel.participants.find((person) => person.id === action.ownerParticipantId);
  return {
    ...{ id, momentId, effect, effort, status, ideaIds: [...action.ideaIds] },
    title: say(action.title),
    scene: say(action.stagedExperience),
    owner: owner ? { name: owner.displayName } : null,
    dueOn: addDays(action.dueOn, days),
    successMeasure: {
      ...successMeasure,
      name: say(successMeasure.name),
      unit: say(hotelStory.units[successMeasure.unit]),
      current: null,
    },
    empowerment: { ...empowerment, text: say(empowerment.text) },
    firstStep: { ...firstStep, text: say(firstStep.text), dueBy: addDays(firstStep.dueBy.slice(0, 10), days) },
    ...{ promisedAt: null, ifThen: null, statusReason: null, notes: [] },
  };
}
