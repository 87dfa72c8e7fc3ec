"use client";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { isPhase, type Phase, type WorkshopState } from "@/domain/phases";
import type { Starter } from "@/domain/template";
import { type Moves, useMoves } from "./frame/use-moves";

/** What the cockpit can show: a phase, or the workshop after its end. */
export type CockpitPhase = Phase | "closed";

export interface Given {
  /** Cards of the own template the workshop began with; empty for any other or none. */
  ownStarters: readonly Starter[];
}

interface CockpitState extends Given {
  /** Where the group is; before the start it is the first phase. */
  present: CockpitPhase;
  /** What this facilitator looks at: the present phase unless they look around. */
  shown: CockpitPhase;
  isPreview: boolean;
  /** Looks at a phase; null comes back. Moves nobody. */
  preview: (phase: CockpitPhase | null) => void;
  moves: Moves;
}

const CockpitContext = createContext<CockpitState | undefined>(undefined);

const phaseOf = (state: WorkshopState): CockpitPhase => {
  if (isPhase(state)) return state;
  return state === "draft" ? "lobby" : "closed";
};

export function CockpitProvider({ ownStarters, children }: Given & { children: ReactNode }) {
  const { phase } = useWorkshop();
  const present = phaseOf(phase);
  const [peeked, setPeeked] = useState<{ at: CockpitPhase; phase: CockpitPhase } | null>(null);
  const moves = useMoves();
  const value = useMemo<CockpitState>(() => {
    const shown = peeked?.at === present ? peeked.phase : present;
    const preview = (next: CockpitPhase | null) => setPeeked(next && { at: present, phase: next });
    return { present, shown, isPreview: shown !== present, preview, moves, ownStarters };
  }, [peeked, present, moves, ownStarters]);
  return <CockpitContext value={value}>{children}</CockpitContext>;
}

export function useCockpit(): CockpitState {
  const state = use(CockpitContext);
  if (!state) throw new Error("outside <CockpitProvider>");
  return state;
}
