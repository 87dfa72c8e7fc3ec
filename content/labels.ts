import data from "./data/labels.json";
import type { Text } from "./text";

export const labels = data.labels;

export type Enumeration = keyof typeof labels;
export type LabelValue<E extends Enumeration> = keyof (typeof labels)[E];

/** The words of an enumeration's value. Numbers such as an importance of 4 are accepted as they are. */
export function label<E extends Enumeration>(enumeration: E, value: LabelValue<E> | number): Text {
  const texts = labels[enumeration] as Readonly<Record<string, Text>>;
  const text = texts[String(value)];
  if (text === undefined) throw new RangeError(`no label for ${enumeration} ${String(value)}`);
  return text;
}
