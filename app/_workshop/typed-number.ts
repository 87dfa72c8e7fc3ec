/** A number as people type it, comma or point, spaces and a trailing % allowed. @returns null for nothing, undefined for what is no number */
export function readDecimal(typed: string): number | null | undefined {
  const text = typed.trim().replace(/%$/, "").replace(/\s/g, "").replace(",", ".");
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** A number of people or things. @returns null for nothing, undefined for what is no whole number */
export function readCount(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The same number in the form of the page's language, without separators of thousands. */
export const writeDecimal = (value: number | null, locale: string): string =>
  value === null ? "" : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 4 }).format(value);
