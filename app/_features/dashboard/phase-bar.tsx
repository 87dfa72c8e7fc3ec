import { cx } from "class-variance-authority";
import { PHASES, type WorkshopState } from "@/domain/phases";

/** Phases reached: 0 for a draft, 10 from the last phase on. */
export function phasesReached(state: WorkshopState): number {
  if (state === "draft") return 0;
  const index = (PHASES as readonly string[]).indexOf(state);
  return index < 0 ? PHASES.length : index + 1;
}

/** How far a workshop has come, in ten parts; the words stand beside it. */
export function PhaseBar({ state }: { state: WorkshopState }) {
  const reached = phasesReached(state);
  return (
    <span aria-hidden className="flex gap-0.75">
      {PHASES.map((phase, i) => (
        <span
          key={phase}
          className={cx("h-1.75 flex-1 rounded-pill forced-colors:border", i < reached ? "bg-brand" : "bg-line")}
        />
      ))}
    </span>
  );
}
