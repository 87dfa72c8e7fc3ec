import data from "./data/palette.json";
import type { Text } from "./text";

export type PaletteId = keyof typeof data.entries;
export type PaletteGroup = "phase" | "room" | "look" | "device";

export interface PaletteEntry {
  readonly group: PaletteGroup;
  readonly name: Text;
  /** Other words people look for. */
  readonly words: Text;
}

/** What the command palette calls the cockpit's actions, in every language, so that each is found by the words of any. */
export const paletteEntries = data.entries as Readonly<Record<PaletteId, PaletteEntry>>;

/** The groups in the order they stand in. */
export const paletteGroups = data.order.map((id) => ({
  id: id as PaletteGroup,
  name: data.groups[id as PaletteGroup] as Text,
}));
