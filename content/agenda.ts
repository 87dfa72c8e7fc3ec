import { PHASES, type Phase } from "@/domain/phases";
import data from "./data/agenda.json";
import type { Text } from "./text";

export const VARIANTS = [45, 90, 180] as const;
export type Variant = (typeof VARIANTS)[number];

export interface PhaseScript {
  readonly id: Phase;
  /** Time box in minutes per variant (method 2.1). */
  readonly minutes: Readonly<Record<Variant, number>>;
  readonly purpose: Text;
  readonly facilitatorScript: Text;
  /** Replaces the script in named workshops where it speaks of anonymity. */
  readonly facilitatorScriptNamed?: Text;
  readonly output: Text;
}

export interface AgendaBreak {
  readonly afterPhase: Phase;
  readonly minutes: number;
}

export interface SurveyQuestion {
  readonly id: string;
  readonly text: Text;
}

export const phaseScripts = data.phases as readonly PhaseScript[];
export const surveyQuestions: readonly SurveyQuestion[] = data.surveyQuestions;

const breaks = data.breaks as Readonly<Partial<Record<Variant, readonly AgendaBreak[]>>>;
const byId = Object.fromEntries(phaseScripts.map((script) => [script.id, script])) as Readonly<
  Record<Phase, PhaseScript>
>;

export const phaseScript = (id: Phase): PhaseScript => byId[id];

/** What the facilitator says in this phase, fitting the workshop's anonymity. */
export function facilitatorScript(id: Phase, anonymity: "anonymous" | "named"): Text {
  const script = byId[id];
  return anonymity === "named" ? (script.facilitatorScriptNamed ?? script.facilitatorScript) : script.facilitatorScript;
}

/** Breaks of a variant; only the long one has any. */
export const breaksOf = (variant: Variant): readonly AgendaBreak[] => breaks[variant] ?? [];

/** Minutes of the ten phases without breaks, as `workshop.agenda` wants them. */
export const minutesOf = (variant: Variant): Readonly<Record<Phase, number>> =>
  Object.fromEntries(PHASES.map((id) => [id, byId[id].minutes[variant]])) as Record<Phase, number>;
