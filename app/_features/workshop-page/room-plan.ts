import type { Workshop } from "@/domain/records";

export interface RoomPlan extends Record<string, string | number> {
  state: "unknown" | "frontLineUnknown" | "tooFew" | "enough";
  people: number;
  frontLine: number;
  /** At least half of the people, who see the moments themselves. */
  wanted: number;
}

/** Whether the right people are expected: at least half of them from the front line (method 2.3). */
export function roomPlan({
  peopleExpected,
  frontLineExpected,
}: Pick<Workshop, "peopleExpected" | "frontLineExpected">): RoomPlan {
  const [people, frontLine] = [peopleExpected ?? 0, frontLineExpected ?? 0];
  const wanted = Math.ceil(people / 2);
  const rest = { people, frontLine, wanted };
  if (peopleExpected === null) return { state: "unknown", ...rest };
  if (frontLineExpected === null) return { state: "frontLineUnknown", ...rest };
  return { state: frontLine < wanted ? "tooFew" : "enough", ...rest };
}
