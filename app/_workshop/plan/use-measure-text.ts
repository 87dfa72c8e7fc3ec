import { useFormatter } from "next-intl";

const PERCENT = new Set(["%", "percent", "Prozent"]);

/** Prints a measured value with its unit: "30 %", "5.4 minutes". */
export function useMeasureText(): (value: number, unit: string) => string {
  const format = useFormatter();
  return (value, unit) => {
    const number = format.number(value, { maximumFractionDigits: 2 });
    if (PERCENT.has(unit)) return `${number}\u00a0%`;
    return unit ? `${number}\u00a0${unit}` : number;
  };
}

/** The sign of a unit that stands inside a field. */
export const shortUnit = (unit: string): string => (PERCENT.has(unit) ? "%" : unit);
