import { cx } from "class-variance-authority";
import { useFormatter } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { WorkshopConfig } from "@/domain/records";
import { FACTORS } from "./factors";

interface FactorLegendProps {
  /** Left out where the room looks at the bars for the first time. */
  weights?: WorkshopConfig["weights"];
  className?: string;
}

/** Names, colours and weights of the four bars; the bars' own labels say the same, so this is for the eye only. */
export function FactorLegend({ weights, className }: FactorLegendProps) {
  const text = useText();
  const format = useFormatter();
  const sum = weights && FACTORS.reduce((total, { key }) => total + weights[key], 0);
  return (
    <ul aria-hidden className={cx("flex flex-wrap gap-x-4.5 gap-y-1 text-xs text-ink-2", className)}>
      {FACTORS.map(({ key, fill }) => (
        <li key={key} className="flex items-center gap-1.5">
          <i className={cx("size-3 rounded-[0.2rem] forced-color-adjust-none", fill)} />
          {text(label("component", key))}
          {weights && sum !== undefined && (
            <span className="text-ink-3 tabular-nums">
              {format.number((100 * weights[key]) / sum, { maximumFractionDigits: 0 })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
