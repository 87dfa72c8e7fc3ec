import { useFormatter } from "next-intl";
import type { MeasureUnit } from "@/content/measures";

const STYLES: Readonly<Partial<Record<MeasureUnit, "percent" | "minute">>> = { percent: "percent", minutes: "minute" };

/** Words a measured value with its unit: one of the known ones, or whatever somebody typed. */
export function useMeasured(): (value: number, unit: string) => string {
  const format = useFormatter();
  return (value, unit) => {
    const known = STYLES[unit as MeasureUnit];
    if (known) return format.number(value, { style: "unit", unit: known, maximumFractionDigits: 1 });
    const number = format.number(value, { maximumFractionDigits: 1 });
    return unit === "" || unit === "points" || unit === "number" ? number : `${number} ${unit}`;
  };
}
