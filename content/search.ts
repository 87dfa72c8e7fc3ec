const MARKS = /\p{Mark}/gu;

const folded = (text: string) => text.normalize("NFKD").replace(MARKS, "").toLowerCase().replaceAll("ß", "ss");

/** Every string within `value`, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/**
 * Whether each word of `query` occurs somewhere in the texts of `entry`, in whatever language.
 * Case, accents and ß make no difference; an empty query finds everything.
 */
export function matches(entry: unknown, query: string): boolean {
  const hay = folded(strings(entry).join("\n"));
  return folded(query)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
