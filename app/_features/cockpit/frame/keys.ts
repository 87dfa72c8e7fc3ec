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
    | "palette"
    | "all"
    | "card"
    | "move"
    | "merge"
    | "split"
    | "rename"
    | "hide"
    | "select"
    | "revealStep"
    | "moment"
    | "why"
    | "confirm"
    | "view"
    | "action"
    | "newAction";
}

const EVERYWHERE: readonly KeyHint[] = [
  { keys: ["Space"], label: "time" },
  { keys: ["N"], label: "next" },
  { keys: ["B"], label: "back" },
  { keys: ["P"], label: "pause" },
  { keys: ["F"], label: "bigScreen" },
  { keys: ["+", "−"], label: "minute" },
  { keys: ["Mod", "Z"], label: "undo" },
  { keys: ["Mod", "K"], label: "palette" },
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
  reveal: [
    { keys: ["↑", "↓"], label: "moment" },
    { keys: ["Enter"], label: "why" },
    { keys: ["M"], label: "confirm" },
    { keys: ["R"], label: "revealStep" },
    { keys: ["1", "–", "4"], label: "view" },
  ],
  ideate: [{ keys: ["←", "→"], label: "moment" }],
  plan: [{ keys: ["A"], label: "newAction" }],
  commit: [{ keys: ["←", "→"], label: "action" }],
};

const SHORT = new Set<KeyHint["label"]>(["time", "next", "pause", "undo", "palette", "all"]);
const SHORT_BESIDE_OWN = new Set<KeyHint["label"]>(["undo", "palette", "all"]);

/** When the workshop has ended, nothing runs that a key could move. */
const AFTER_THE_END = new Set<KeyHint["label"]>(["undo", "palette", "all"]);

export function keysOf(phase: CockpitPhase): readonly KeyHint[] {
  if (phase === "closed") return EVERYWHERE.filter(({ label }) => AFTER_THE_END.has(label));
  return [...EVERYWHERE, ...(OWN[phase] ?? [])];
}

/** The few that fit into the bottom bar: the phase's own first. */
export function shortKeysOf(phase: CockpitPhase): readonly KeyHint[] {
  const own = OWN[phase] ?? [];
  const kept = own.length > 3 ? SHORT_BESIDE_OWN : SHORT;
  const common = keysOf(phase).filter((hint) => !own.includes(hint));
  return [...own, ...common.filter(({ label }) => kept.has(label))];
}
