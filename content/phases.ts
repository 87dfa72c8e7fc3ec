import type { Phase } from "@/domain/phases";
import data from "./data/phases.json";
import type { Text } from "./text";

export interface PhaseContent {
  readonly id: Phase;
  /** Number of the phase as people see it, 1 to 10. */
  readonly order: number;
  readonly name: Text;
  readonly participantTask: Text;
}

/** The ten phases in order; small enough for a phone. What only the facilitator reads stands in agenda.ts. */
export const phases = data.phases as readonly PhaseContent[];

const byId = Object.fromEntries(phases.map((phase) => [phase.id, phase])) as Readonly<Record<Phase, PhaseContent>>;

export const phaseContent = (id: Phase): PhaseContent => byId[id];
