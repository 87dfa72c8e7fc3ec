import { isLive, rootOf } from "@/domain/moment-root";
import type { Action, Evidence, Moment } from "@/domain/records";
import type { Period } from "@/domain/stages";
import type { StateReader } from "@/domain/state";

/** What the plan still lacks (method 6); nothing of it blocks. */
export interface PlanGaps {
  noOwner: Action[];
  noDate: Action[];
  noEstimate: Action[];
  noEmpowerment: Action[];
  /** Moments of truth without a live action. */
  orphans: Moment[];
  /** Moments of truth without evidence: assumptions. */
  assumptions: Moment[];
  /** The one person who owns every action, if there are several. */
  soleOwner: string | null;
  /** Of `before` and `after`, those nothing is planned in while something is planned at all. */
  unusedPeriods: Period[];
}

export function planGaps(view: Pick<StateReader, "get" | "all">, evidence: ReadonlyMap<string, Evidence[]>): PlanGaps {
  const live = [...view.all("action")]
    .filter(({ status }) => status !== "dropped" && status !== "carried_over")
    .toSorted((a, b) => a.seq - b.seq);
  const truths = [...view.all("moment")].filter((moment) => isLive(moment) && moment.confirmedAsTruth);
  const served = new Set(live.map(({ momentId }) => rootOf(view, momentId)?.id));
  const owners = new Set(live.map(({ owner }) => owner?.name));
  const [first] = owners;
  const periods = new Set(live.map(({ momentId }) => rootOf(view, momentId)?.period));
  const edges: readonly Period[] = ["before", "after"];
  return {
    noOwner: live.filter(({ owner }) => owner === null),
    noDate: live.filter(({ dueOn }) => dueOn === null),
    noEstimate: live.filter(({ effect, effort }) => effect === null || effort === null),
    noEmpowerment: live.filter(({ empowerment }) => !empowerment?.text.trim()),
    orphans: truths.filter(({ id }) => !served.has(id)),
    assumptions: truths.filter(({ id }) => !evidence.has(id)),
    soleOwner: live.length > 2 && owners.size === 1 && first !== undefined ? first : null,
    unusedPeriods: live.length === 0 ? [] : edges.filter((period) => !periods.has(period)),
  };
}
