import { useFormatter } from "next-intl";
import { StackedBar } from "@/app/_ui/stacked-bar";
import { label } from "@/content/labels";
import type { RankedMoment } from "@/domain/ranking/result";
import { FACTORS } from "./ranking/factors";
import { useText } from "./use-text";

/** The four bars of an impact on their 0 to 100 track, always in the same order (ux 1.5). */
export function ImpactBar({ points, className }: { points: RankedMoment["points"]; className?: string }) {
  const text = useText();
  const format = useFormatter();
  const words = FACTORS.flatMap(({ key }) => {
    const value = points[key];
    return value === null
      ? []
      : [`${text(label("component", key))} ${format.number(value, { maximumFractionDigits: 1 })}`];
  });
  const segments = FACTORS.map(({ key, fill }) => ({ key, fill, value: points[key] }));
  return (
    <StackedBar segments={segments} label={words.join(", ")} {...(className === undefined ? {} : { className })} />
  );
}
