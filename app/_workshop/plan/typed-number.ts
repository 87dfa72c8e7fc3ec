/** A number as people type it, comma or point. @returns undefined for an empty field, null for something that is no number */
export function numberFrom(typed: string): number | undefined | null {
  const text = typed.trim().replace(/%$/, "").replace(/\s/g, "").replace(",", ".");
  if (text === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
