import { useFormatter } from "next-intl";

/** Units as they are often written out, and how they stand behind a number. */
const SIGNS: Readonly<Record<string, string>> = {
  percent: "%",
  Prozent: "%",
  minutes: "min",
  Minuten: "min",
  count: "",
  Anzahl: "",
  points: "",
  Punkte: "",
};

/** Prints a measured value with its unit: "30 %", "5.4 minutes". */
export function useMeasureText(): (value: number, unit: string) => string {
  const format = useFormatter();
  return (value, unit) => {
    const number = format.number(value, { maximumFractionDigits: 2 });
    const sign = shortUnit(unit);
    return sign ? `${number}\u00a0${sign}` : number;
  };
}

/** The sign of a unit that stands inside a field. */
export const shortUnit = (unit: string): string => SIGNS[unit] ?? unit;
