import type { Channel } from "@/domain/stages";
import data from "./data/measures.json";
import type { Text } from "./text";

export type MeasureUnit = "minutes" | "percent" | "points" | "number";

export interface Measure {
  /** Null for the measure that fits where no channel does. */
  readonly channel: Channel | null;
  readonly unit: MeasureUnit;
  readonly direction: "up" | "down";
  readonly name: Text;
  readonly hint: Text;
}

export const measures = data.measures as readonly Measure[];

/** The measure for renewals and repeat purchases (method 8.2). */
export const renewalMeasure = data.renewal as Omit<Measure, "channel">;

/** Questions that help to fill in an action: scene, empowerment, first step, if–then sentence. */
export const actionPrompts: Readonly<Record<keyof typeof data.prompts, Text>> = data.prompts;

/** The success measure that suits a channel; without a channel the one that always fits. */
export function measureFor(channel: Channel | null): Measure {
  const measure = measures.find((m) => m.channel === channel) ?? measures.find((m) => m.channel === null);
  if (measure === undefined) throw new RangeError("measures.json lacks the measure without a channel");
  return measure;
}
