import type { OpenAction, OpenCheckIn } from "@/db/queries/follow-up";
import type { WorkshopSummary } from "@/db/queries/workshops";
import { isBefore } from "@/domain/phases";
import type { CheckIn } from "@/domain/records";

interface InWorkshop {
  workshopId: string;
  workshopTitle: string;
}
type SingleAction = Pick<OpenAction, "title" | "owner" | "successMeasure">;

/** One line of what a facilitator has to see to today. */
export type NeededToday = InWorkshop &
  (
    | { kind: "checkIn"; day: CheckIn["day"]; done: number; total: number }
    /** `since`: the earliest due date. `action`: which one, where it is only one. */
    | { kind: "overdue"; count: number; since: string; action: SingleAction | null }
    | { kind: "endsToday"; count: number; action: SingleAction | null }
    | { kind: "starts"; startsAt: number; isPrepared: boolean }
  );

interface Given {
  workshops: readonly WorkshopSummary[];
  /** Dated and open, the earliest first. */
  actions: readonly OpenAction[];
  /** Not held yet, the earliest first. */
  checkIns: readonly OpenCheckIn[];
  /** Calendar date. */
  today: string;
  /** The calendar date of an instant where `today` is. */
  dateOf: (instant: number) => string;
}

/** What waits today: workshops that start, check-ins due, actions overdue, actions that end today; in this order. */
export function neededToday({ workshops, actions, checkIns, today, dateOf }: Given): NeededToday[] {
  const lines = workshops.map((workshop) => {
    const place = { workshopId: workshop.id, workshopTitle: workshop.title };
    const here = ({ workshopId }: { workshopId: string }) => workshopId === workshop.id;
    const due = actions.filter(here);
    return {
      starts: startOf(workshop, today, dateOf).map((line) => ({ ...place, ...line })),
      checkIns: dueCheckIn(workshop, checkIns.filter(here), today).map((line) => ({ ...place, ...line })),
      overdue: overdueLine(due.filter(({ dueOn }) => dueOn !== null && dueOn < today)).map((line) => ({
        ...place,
        ...line,
      })),
      endsToday: endingLine(due.filter(({ dueOn }) => dueOn === today)).map((line) => ({ ...place, ...line })),
    };
  });
  return [
    ...lines.flatMap(({ starts }) => starts),
    ...lines.flatMap(({ checkIns }) => checkIns),
    ...lines.flatMap(({ overdue }) => overdue),
    ...lines.flatMap(({ endsToday }) => endsToday),
  ];
}

function startOf(
  { phase, startsAt, collectUntil }: WorkshopSummary,
  today: string,
  dateOf: (instant: number) => string,
) {
  const hasBegun = !isBefore(phase, "frame") && collectUntil === null;
  if (startsAt === null || hasBegun || dateOf(startsAt) !== today) return [];
  return [{ kind: "starts" as const, startsAt, isPrepared: phase !== "draft" }];
}

/** Of several that are due only the latest: it covers those before it. */
function dueCheckIn({ openActions, doneActions }: WorkshopSummary, open: readonly OpenCheckIn[], today: string) {
  const due = open.findLast(({ dueOn }) => dueOn <= today);
  return due ? [{ kind: "checkIn" as const, day: due.day, done: doneActions, total: doneActions + openActions }] : [];
}

function overdueLine(late: readonly OpenAction[]) {
  const [first] = late;
  if (!first?.dueOn) return [];
  return [{ kind: "overdue" as const, count: late.length, since: first.dueOn, action: single(late) }];
}

const endingLine = (ending: readonly OpenAction[]) =>
  ending.length === 0 ? [] : [{ kind: "endsToday" as const, count: ending.length, action: single(ending) }];

function single(actions: readonly OpenAction[]): SingleAction | null {
  const [only] = actions;
  if (!only || actions.length > 1) return null;
  const { title, owner, successMeasure } = only;
  return { title, owner, successMeasure };
}
