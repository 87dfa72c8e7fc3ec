/** A value that breaks a rule, named by its path. */
export class Fault extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
    this.name = "Fault";
  }
}

export type Row = Readonly<Record<string, unknown>>;

/** What a single value must be, in code and in words. */
export interface Check<T> {
  accepts(value: unknown): value is T;
  says: string;
}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

const check = <T>(says: string, accepts: (value: unknown) => boolean): Check<T> => ({
  says,
  accepts: (value): value is T => accepts(value),
});

export const isText = check<string>("must be a string", (v) => typeof v === "string");
export const isFilled = check<string>("must be a non-empty string", (v) => typeof v === "string" && v !== "");
export const isFlag = check<boolean>("must be true or false", (v) => typeof v === "boolean");
export const isWhole = check<number>("must be a whole number", Number.isSafeInteger);
export const isDay = check<number | string>(
  "must be a number or a string",
  (v) => Number.isFinite(v) || typeof v === "string",
);

export const isWholeFrom = (min: number, max = Number.MAX_SAFE_INTEGER): Check<number> =>
  check(
    max === Number.MAX_SAFE_INTEGER
      ? `must be a whole number of at least ${min}`
      : `must be a whole number from ${min} to ${max}`,
    (v) => Number.isSafeInteger(v) && between(v, min, max),
  );

export const isNumberFrom = (min: number, max = Number.MAX_VALUE): Check<number> =>
  check(
    max === Number.MAX_VALUE ? `must be a number of at least ${min}` : `must be a number from ${min} to ${max}`,
    (v) => Number.isFinite(v) && between(v, min, max),
  );

export const isHalfStepFrom = (min: number, max: number): Check<number> =>
  check(
    `must be a number from ${min} to ${max} in half steps`,
    (v) => Number.isSafeInteger(Number(v) * 2) && between(v, min, max),
  );

export const isOneOf = <T extends string>(values: readonly T[]): Check<T> =>
  check(`must be one of ${values.join(", ")}`, (v) => (values as readonly unknown[]).includes(v));

/** An id that must appear in `known`. */
export const isKnown = (known: ReadonlySet<string>, what: string): Check<string> =>
  check(`must be the id of a known ${what}`, (v) => typeof v === "string" && known.has(v));

const between = (value: unknown, min: number, max: number): boolean =>
  typeof value === "number" && min <= value && value <= max;

/** @throws Fault if `value` is not an object */
export function rowOf(value: unknown, field: string): Row {
  if (!isRow(value)) throw new Fault(field, "must be an object");
  return value;
}

/** @throws Fault unless the key is there and passes */
export function required<T>(row: Row, key: string, path: string, rule: Check<T>): T {
  const value = row[key];
  if (!rule.accepts(value)) throw new Fault(join(path, key), rule.says);
  return value;
}

/** Absent and null both mean `fallback`. @throws Fault if the value is there and does not pass */
export function optional<T, F>(row: Row, key: string, path: string, rule: Check<T>, fallback: F): T | F {
  const value = row[key] ?? null;
  if (value === null) return fallback;
  if (!rule.accepts(value)) throw new Fault(join(path, key), fallback === null ? `${rule.says} or null` : rule.says);
  return value;
}

/** Reads each item of a list of objects. @throws Fault if it is missing or no list */
export function requiredList<T>(
  row: Row,
  key: string,
  path: string,
  read: (item: Row, path: string, index: number) => T,
): T[] {
  const field = join(path, key);
  const list = row[key];
  if (!Array.isArray(list)) throw new Fault(field, "must be an array");
  return list.map((item: unknown, index) => read(rowOf(item, `${field}[${index}]`), `${field}[${index}]`, index));
}

/** As `requiredList`; absent and null both mean empty. */
export const optionalList = <T>(
  row: Row,
  key: string,
  path: string,
  read: (item: Row, path: string, index: number) => T,
): T[] => ((row[key] ?? null) === null ? [] : requiredList(row, key, path, read));

/** @throws Fault at the first item whose `key` an earlier item has */
export function refuseTwins<K extends string>(items: readonly Record<K, unknown>[], key: K, list: string): void {
  const seen = new Set<unknown>();
  items.forEach((item, index) => {
    if (seen.has(item[key])) throw new Fault(`${list}[${index}].${key}`, "must be unique");
    seen.add(item[key]);
  });
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);
