import type { Workshop } from "@/domain/records";

type Times = Pick<Workshop, "startsAt" | "phaseTimes" | "closedAt">;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Calendar date of a workshop: when it was planned for, else when people arrived; null for one that has neither. */
export function workshopDay({ startsAt, phaseTimes }: Times): string | null {
  const at = startsAt ?? phaseTimes.lobby?.startedAt;
  return at === undefined ? null : dayOf(at);
}

/** From when check-ins are counted: the day of the promises. */
export function promiseDay({ startsAt, phaseTimes, closedAt }: Times, today: string): string {
  const at = phaseTimes.commit?.startedAt ?? closedAt ?? startsAt;
  return at === null ? today : dayOf(at);
}
