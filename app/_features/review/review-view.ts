import { isWithin } from "@/domain/phases";
import { isOverdue } from "@/domain/plan/review";
import { type PlanRow, planGroups } from "@/domain/plan/rows";
import type { Review } from "@/domain/ranking/result";
import type { CheckIn, Moment, Workshop } from "@/domain/records";
import { recordsOf } from "@/domain/view/records-of";
import type { ReviewPage } from "@/server/loaders/review";

export interface ReviewRow extends PlanRow {
  overdue: boolean;
}

export interface ReviewView {
  workshop: Workshop;
  /** Whether progress may be entered: by the link and by the workshop's phase. */
  mayUpdate: boolean;
  open: ReviewRow[];
  done: ReviewRow[];
  dropped: ReviewRow[];
  /** By due date. */
  checkIns: CheckIn[];
  /** The check-in the page is about: the next one that is due or open, else the last one held. */
  current: CheckIn | undefined;
  /** The latest held check-in with new answers. */
  review: Review | undefined;
  /** The check-in whose moments may be rated anew, and these moments by rank. */
  rating: { checkIn: CheckIn; moments: Moment[] } | undefined;
  momentOf: (id: string) => Moment | undefined;
  /** Infinity for a moment that was not ranked. */
  rankOf: (id: string) => number;
}

const CLOSED = new Set(["dropped", "carried_over"]);

export function reviewView({ put, scope, reviews, today }: ReviewPage): ReviewView {
  const { tables, derived } = recordsOf(put);
  const workshop = tables.workshop();
  const ranking = derived("result", "latest")?.ranking ?? [];
  const rows = planGroups(tables, ranking, workshop.config)
    .flatMap((group) => group.rows)
    .map((row) => ({ ...row, overdue: isOverdue(row.action, today) }));
  const checkIns = [...tables.all("checkIn")].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const openCheckIn = checkIns.find(({ heldOn }) => heldOn === null);
  const lastHeld = checkIns.findLast(({ heldOn }) => heldOn !== null);
  const isDue = openCheckIn !== undefined && (openCheckIn.dueOn <= today || !lastHeld);
  const mayUpdate = scope === "update" && isWithin(workshop.phase, "commit", "closed");
  const worked = new Set(rows.filter(({ action }) => !CLOSED.has(action.status)).map(({ moment }) => moment?.id));
  const moments = ranking.flatMap(({ id }) => {
    const moment = tables.get("moment", id);
    return moment && (moment.confirmedAsTruth || worked.has(id)) ? [moment] : [];
  });
  const mayRate = mayUpdate && workshop.phase === "closed" && openCheckIn !== undefined && moments.length > 0;
  return {
    workshop,
    mayUpdate,
    open: rows.filter(({ action }) => action.status === "open" || action.status === "in_progress"),
    done: rows.filter(({ action }) => action.status === "done"),
    dropped: rows.filter(({ action }) => CLOSED.has(action.status)),
    checkIns,
    current: isDue ? openCheckIn : lastHeld,
    review: reviews.at(-1),
    rating: mayRate ? { checkIn: openCheckIn, moments } : undefined,
    momentOf: (id) => tables.get("moment", id),
    rankOf: (id) => ranking.find((moment) => moment.id === id)?.rank ?? Number.POSITIVE_INFINITY,
  };
}
