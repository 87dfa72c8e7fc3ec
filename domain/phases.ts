export const PHASES = [
  "lobby",
  "frame",
  "collect",
  "cluster",
  "vote",
  "rate",
  "reveal",
  "ideate",
  "plan",
  "commit",
] as const;
export type Phase = (typeof PHASES)[number];

/** A workshop's whole life: being prepared, the ten phases, read-only, archived. */
export const STATES = ["draft", ...PHASES, "closed", "archived"] as const;
export type WorkshopState = (typeof STATES)[number];

/** Phases the facilitator may switch off (method 5.1, "skip"). */
export const SKIPPABLE = ["frame", "rate", "ideate"] as const satisfies readonly Phase[];

export type Agenda = Readonly<Record<Phase, { minutes: number; off: boolean }>>;

/** Position in the fixed order, 0 for draft to 12 for archived. */
export const stateIndex = (state: WorkshopState): number => STATES.indexOf(state);

export const isPhase = (state: WorkshopState): state is Phase => (PHASES as readonly string[]).includes(state);

export const isBefore = (state: WorkshopState, other: WorkshopState): boolean => stateIndex(state) < stateIndex(other);

/** True if `state` lies in the closed range `from..to`. */
export const isWithin = (state: WorkshopState, from: WorkshopState, to: WorkshopState): boolean =>
  stateIndex(from) <= stateIndex(state) && stateIndex(state) <= stateIndex(to);

/** The next state forward from `state`, passing over phases that are switched off; undefined after `closed`. */
export function nextState(state: WorkshopState, agenda: Agenda): WorkshopState | undefined {
  return STATES.slice(stateIndex(state) + 1, stateIndex("archived")).find((s) => !isPhase(s) || !agenda[s].off);
}

/** The previous phase, passing over phases that are switched off; undefined in `draft`, `lobby`, `closed` and `archived`. */
export function previousPhase(state: WorkshopState, agenda: Agenda): Phase | undefined {
  if (!isPhase(state)) return undefined;
  return PHASES.slice(0, PHASES.indexOf(state)).findLast((p) => !agenda[p].off);
}
