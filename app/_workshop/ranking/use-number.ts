import { useFormatter } from "next-intl";

/** Impact, points and ratings as people read them: one decimal, always. */
export function useOneDecimal(): (value: number) => string {
  const format = useFormatter();
  return (value) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
