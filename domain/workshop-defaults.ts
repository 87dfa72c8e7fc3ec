import { PHASES, type Phase } from "./phases";
import type { Workshop, WorkshopConfig } from "./records";

export type AgendaMinutes = Workshop["agendaMinutes"];

const MINUTES: Record<45 | 90 | 180, readonly number[]> = {
  45: [2, 3, 8, 5, 4, 4, 4, 6, 7, 2],
  90: [5, 8, 15, 10, 5, 8, 9, 14, 13, 3],
  180: [10, 15, 25, 15, 8, 15, 17, 30, 23, 7],
};

/** Minutes of each phase (method 2.1), none switched off; a custom agenda starts from the 90-minute one. */
export function agendaOf(variant: AgendaMinutes): Workshop["agenda"] {
  const minutes = MINUTES[variant === "custom" ? 90 : variant];
  const entries = PHASES.map((phase, i): [Phase, { minutes: number; off: boolean }] => [
    phase,
    { minutes: minutes[i] ?? 0, off: false },
  ]);
  return Object.fromEntries(entries) as Workshop["agenda"];
}

/** Defaults of method 7. Budget and cap stay open until `vote` begins (I2), unless the facilitator sets them. */
export function configOf(workshopId: string, variant: AgendaMinutes): WorkshopConfig {
  return {
    dotBudget: null,
    maxDotsPerMoment: null,
    shortlistSize: variant === 45 ? 5 : 8,
    topK: 3,
    weights: { votes: 30, importance: 25, gap: 25, charge: 20 },
    priorStrength: 3,
    chargeEnhancer: 0.6,
    stageEmphasis: {},
    minGroup: 5,
    minRaters: 3,
    benefitThreshold: 35,
    effortThreshold: 2,
    tieMargin: 1,
    bootstrapRuns: 1000,
    disagreement: { mixed: 0.35, polarised: 0.5 },
    seed: workshopId,
  };
}

export type NewWorkshop = Pick<Workshop, "id" | "title" | "joinCode"> & {
  /** UTC milliseconds. */ now: number;
} & Partial<
    Pick<
      Workshop,
      | "goal"
      | "persona"
      | "templateId"
      | "stageModel"
      | "agendaMinutes"
      | "locale"
      | "anonymity"
      | "startsAt"
      | "peopleExpected"
      | "frontLineExpected"
      | "approvers"
      | "previousWorkshopId"
    >
  >;

/** A workshop in `draft`, as method 2 and 7 want it: anonymous, five stages, 90 minutes unless told otherwise. */
export function newWorkshop({ id, title, joinCode, now, ...given }: NewWorkshop): Workshop {
  const agendaMinutes = given.agendaMinutes ?? 90;
  return {
    id,
    slug: slugOf(title),
    joinCode,
    title,
    goal: given.goal ?? "",
    persona: given.persona ?? "",
    templateId: given.templateId ?? null,
    stageModel: given.stageModel ?? "five",
    agendaMinutes,
    agenda: agendaOf(agendaMinutes),
    startsAt: given.startsAt ?? null,
    peopleExpected: given.peopleExpected ?? null,
    frontLineExpected: given.frontLineExpected ?? null,
    approvers: given.approvers ?? "",
    locale: given.locale ?? "en",
    anonymity: given.anonymity ?? "anonymous",
    previousWorkshopId: given.previousWorkshopId ?? null,
    createdAt: now,
    ...atTheStart,
    config: configOf(id, agendaMinutes),
  };
}

const atTheStart = {
  phase: "draft",
  phaseTimes: {},
  phaseMovedBy: null,
  timerEndsAt: null,
  timerLeftMs: null,
  round: 1,
  collectUntil: null,
  prompt: null,
  revealStep: 0,
  tieBreak: null,
  spotlight: null,
  revision: 0,
  pausedAt: null,
  lockedAt: null,
  closedAt: null,
  archivedAt: null,
  erasedAt: null,
} as const;

/** A title as part of a file name: lower-case ASCII letters, digits and dashes, at most 60, never empty. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFKD");
  return (
    plain
      .replace(/\p{Mark}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 60)
      .replace(/^-+|-+$/g, "") || "workshop"
  );
}
