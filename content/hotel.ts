import type { ActionStatus, Evidence, Experience, IdeaKind, Workshop } from "@/domain/records";
import type { Period, Stage } from "@/domain/stages";
import story from "./data/hotel-story.json";
import data from "./data/hotel-workshop.json";
import type { Text } from "./text";

export type HotelUnit = keyof typeof story.units;

/** The demo workshop of method 11.1. Ids are short (`p01`, `m07`); dates are those of the example, to be shifted. */
export interface Hotel {
  readonly workshop: Pick<Workshop, "stageModel" | "templateId" | "anonymity"> & {
    readonly agendaMinutes: 45 | 90 | 180;
    readonly title: Text;
    readonly goal: Text;
    readonly persona: Text;
    /** With its offset from UTC. */
    readonly startsAt: string;
  };
  readonly config: { dotBudget: number; maxDotsPerMoment: number; topK: number; shortlistSize: number; seed: string };
  readonly participants: readonly {
    id: string;
    joinSeq: number;
    displayName: string;
    joinedInPhase: Workshop["phase"];
    leftInPhase: string | null;
  }[];
  readonly moments: readonly { id: string; stage: Stage; period: Period; title: Text; mergedInto: string | null }[];
  readonly touchpoints: readonly {
    id: string;
    stage: Stage;
    period: Period;
    momentId: string;
    text: Text;
  }[];
  readonly evidence: readonly (Pick<Evidence, "kind" | "sentiment"> & { momentId: string; text: Text })[];
  readonly dots: readonly { participantId: string; momentId: string; dots: number }[];
  readonly ratings: readonly {
    participantId: string;
    momentId: string;
    importance: number | null;
    satisfaction: number | null;
    experience: Experience | null;
  }[];
  readonly ideas: readonly { id: string; momentId: string; kind: IdeaKind; cardId: string | null; text: Text }[];
  readonly actions: readonly HotelAction[];
  readonly checkIns: readonly HotelCheckIn[];
}

export interface HotelAction {
  readonly id: string;
  readonly momentId: string;
  readonly ideaIds: readonly string[];
  readonly title: Text;
  /** `scene` of an action. */
  readonly stagedExperience: Text;
  readonly ownerParticipantId: string;
  readonly dueOn: string;
  readonly effect: number;
  readonly effort: number;
  readonly successMeasure: { name: Text; unit: HotelUnit; baseline: number; target: number };
  readonly empowerment: { text: Text; spendLimit: { amount: number; currency: string } | null };
  readonly firstStep: { text: Text; dueBy: string; done: boolean };
  readonly status: ActionStatus;
}

export interface HotelCheckIn {
  readonly id: string;
  readonly day: 30 | 60 | 90;
  readonly heldOn: string;
  readonly updates: readonly {
    actionId: string;
    status: "open" | "in_progress" | "done" | "dropped";
    metricValue: number | null;
  }[];
  readonly reratings?: readonly { participantId: string; momentId: string; satisfaction: number | null }[];
}

/** What the example's numbers leave open: what the group decided, and what was said at the check-ins. */
export interface HotelStory {
  readonly confirmed: readonly { momentId: string; reason: Text | null }[];
  readonly units: Readonly<Record<HotelUnit, Text>>;
  readonly dropped: readonly { actionId: string; reason: Text }[];
  readonly checkIns: readonly {
    id: string;
    summary: Text;
    debrief: Readonly<Record<"expected" | "happened" | "why" | "next", Text>> | null;
  }[];
}

export const hotel = data as unknown as Hotel;
export const hotelStory: HotelStory = story;
