import { PERIODS, STAGES } from "../stages";
import type { StateReader } from "../state";
import type { WireKind } from "../wire";
import type { CardCounts } from "./views";

export function cardCounts(state: StateReader): CardCounts {
  const zero = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const counts = { total: 0, stages: zero(STAGES), periods: zero(PERIODS) };
  for (const stage of STAGES) {
    for (const period of PERIODS) {
      const cards = state.countWhere("touchpoint", "countedPlace", `${stage} ${period}`);
      counts.total += cards;
      counts.stages[stage] += cards;
      counts.periods[period] += cards;
    }
  }
  return counts;
}

/** Counts of cards as they travel: by stage, then by period. They come with every card, and with names weigh more than it. */
type PackedCounts = readonly number[];

export const packCounts = ({ stages, periods }: CardCounts): PackedCounts => [
  ...STAGES.map((stage) => stages[stage]),
  ...PERIODS.map((period) => periods[period]),
];

function unpackCounts(packed: PackedCounts): CardCounts {
  const named = <K extends string>(names: readonly K[], from: number) =>
    Object.fromEntries(names.map((name, i) => [name, packed[from + i] ?? 0])) as Record<K, number>;
  const stages = named(STAGES, 0);
  const total = Object.values(stages).reduce((sum, cards) => sum + cards, 0);
  return { total, stages, periods: named(PERIODS, STAGES.length) };
}

/** A derived record as it is shown, from how it travels. */
export const unpacked = (kind: WireKind, view: object): object =>
  kind === "cardCounts" ? unpackCounts(view as PackedCounts) : view;
