/** A number as people type it, with a decimal comma or point; null for nothing, undefined for what is no number. */
export function readDecimal(text: string): number | null | undefined {
  const plain = text.trim().replace(/\s/g, "").replace(",", ".");
  if (plain === "") return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The same number in the form of the page's language, without separators of thousands. */
export const writeDecimal = (value: number | null, locale: string): string =>
  value === null ? "" : new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 4 }).format(value);
