import { CircleCheck, Minus, Swords, TrendingUp } from "lucide-react";
import { Pill } from "@/app/_ui/pill";
import { label } from "@/content/labels";
import type { Verdict } from "@/domain/ranking/result";
import { useText } from "./use-text";

const LOOK = {
  solid: { tone: "ok", Icon: CircleCheck },
  contested: { tone: "warn", Icon: Swords },
  contender: { tone: "info", Icon: TrendingUp },
  below: { tone: "neutral", Icon: Minus },
} as const;

/** How sure a rank is, in words; stands beside the rank and its range. */
export function VerdictPill({ verdict }: { verdict: Verdict }) {
  const text = useText();
  const { tone, Icon } = LOOK[verdict];
  return (
    <Pill tone={tone}>
      <Icon aria-hidden />
      {text(label("verdict", verdict))}
    </Pill>
  );
}
