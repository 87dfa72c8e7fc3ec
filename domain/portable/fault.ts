/** Why a file cannot become a workshop. Messages: `portability.reasons.<reason>` in messages/. */
export type FaultReason =
  | "not_json"
  | "not_a_workshop"
  | "unknown_version"
  | "forbidden_key"
  | "unknown_key"
  | "missing"
  | "wrong_type"
  | "wrong_value"
  | "wrong_form"
  | "too_small"
  | "too_large"
  | "too_long"
  | "too_many"
  | "empty"
  | "forbidden_characters"
  | "twin"
  | "dangling"
  | "cycle"
  | "too_early"
  | "names_where_anonymous";

/** What is wrong first, and where: `touchpoints[3].stage`, indices from 0; an empty path means the whole file. */
export interface Fault {
  path: string;
  reason: FaultReason;
}

/** Keys and indices as a path; each key is cut at 60 characters, because it may be anything. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key).slice(0, 60)}`))
    .join("")
    .replace(/^\./, "");
