import { TEXT } from "./limits";
import type { Participant, Workshop } from "./records";
import type { StateReader } from "./state";

/**
 * The wished name, with the first free number behind it if somebody else who is in has it already ("Anna 2").
 * Cut so that name and number keep within 24 code points.
 */
export function freeName(state: StateReader, wished: string, participantId: string): string {
  const isTaken = (name: string) =>
    state.where("participant", "name", name.toLowerCase()).some(({ id }) => id !== participantId);
  let name = wished;
  for (let n = 2; isTaken(name); n++) {
    const suffix = ` ${n}`;
    name =
      [...wished]
        .slice(0, TEXT.participantName - suffix.length)
        .join("")
        .trimEnd() + suffix;
  }
  return name;
}

/** The name of whoever has none that can be shown: "Gast 7", "Guest 7". */
export const generatedName = (locale: Workshop["locale"], { joinSeq }: Pick<Participant, "joinSeq">): string =>
  `${locale === "de" ? "Gast" : "Guest"} ${joinSeq}`;
