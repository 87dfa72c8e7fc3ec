import type { CockpitPhase } from "../cockpit-context";

/** One line of the key help; `label` is a message below `cockpit.keys`. */
export interface KeyHint {
  keys: readonly string[];
  label:
    | "time"
    | "next"
    | "back"
    | "pause"
    | "bigScreen"
    | "minute"
    | "undo"
    | "all"
    | "card"
    | "move"
    | "merge"
    | "split"
    | "rename"
    | "hide"
    | "select"
    | "revealStep";
}

const EVERYWHERE: readonly KeyHint[] = [
  { keys: ["Space"], label: "time" },
  { keys: ["N"], label: "next" },
  { keys: ["B"], label: "back" },
  { keys: ["P"], label: "pause" },
  { keys: ["F"], label: "bigScreen" },
  { keys: ["+", "−"], label: "minute" },
  { keys: ["Mod", "Z"], label: "undo" },
  { keys: ["?"], label: "all" },
];

const OWN: Partial<Record<CockpitPhase, readonly KeyHint[]>> = {
  cluster: [
    { keys: ["↑", "↓", "←", "→"], label: "card" },
    { keys: ["X"], label: "select" },
    { keys: ["M"], label: "move" },
    { keys: ["G"], label: "merge" },
    { keys: ["L"], label: "split" },
    { keys: ["E"], label: "rename" },
    { keys: ["H"], label: "hide" },
  ],
  reveal: [{ keys: ["R"], label: "revealStep" }],
};

const SHORT = new Set<KeyHint["label"]>(["time", "next", "pause", "undo", "all"]);
const SHORT_BESIDE_OWN = new Set<KeyHint["label"]>(["undo", "all"]);

export const keysOf = (phase: CockpitPhase): readonly KeyHint[] => [...EVERYWHERE, ...(OWN[phase] ?? [])];

/** The few that fit into the bottom bar: the phase's own first. */
export function shortKeysOf(phase: CockpitPhase): readonly KeyHint[] {
  const own = OWN[phase] ?? [];
  const kept = own.length > 3 ? SHORT_BESIDE_OWN : SHORT;
  return [...own, ...EVERYWHERE.filter(({ label }) => kept.has(label))];
}
