import { DoorOpen, type LucideProps, Megaphone, Search, Sparkles, Sunrise } from "lucide-react";
import type { Stage } from "@/domain/stages";

const ICONS = { lt_zmot: Sunrise, zmot: Search, fmot: DoorOpen, smot: Sparkles, umot: Megaphone } as const;

/** The glyph of a stage; decorative, number and name stand beside it. */
export function StageIcon({ stage, ...props }: LucideProps & { stage: Stage }) {
  const Icon = ICONS[stage];
  return <Icon aria-hidden {...props} />;
}
