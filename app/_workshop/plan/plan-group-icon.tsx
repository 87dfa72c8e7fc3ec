import { Archive, CircleHelp, type LucideProps, Mountain, Puzzle, X, Zap } from "lucide-react";
import type { PlanGroupKey } from "@/domain/plan/rows";

const ICONS = {
  quick_win: Zap,
  big_bet: Mountain,
  fill_in: Puzzle,
  set_aside: Archive,
  unestimated: CircleHelp,
  dropped: X,
} as const;

/** The glyph of a plan group; decorative, its name stands beside it. */
export function PlanGroupIcon({ group, ...props }: LucideProps & { group: PlanGroupKey }) {
  const Icon = ICONS[group];
  return <Icon aria-hidden {...props} />;
}
