/** The rows of the table of goals; the figures without `must` are told for the reader, nobody is held to them. */
export interface Row {
  row?: number;
  title: string;
  unit: string;
  better: "less" | "more";
  must?: number;
  aim?: number;
  /**
   * Beyond this a quick run fails. Only what hardly depends on how busy the machine is has one, and far from what is
   * measured: a quick run finds what has become several times as dear, the full run tells how dear it is.
   */
  quick?: number;
}

const less = { better: "less" } as const;
const more = { better: "more" } as const;

export const ROWS = {
  cardRatio: { row: 1, title: "a card on all screens, p95 ÷ limit", unit: "×", ...less, must: 2.5, aim: 1.5 },
  rateRatio: { row: 2, title: "commands/s with all screens ÷ limit", unit: "×", ...more, must: 0.5, aim: 0.8 },
  frameRatio: { row: 3, title: "CPU per delivered frame ÷ limit", unit: "×", ...less, must: 2, aim: 1.3, quick: 6 },
  joinErrors: { row: 4, title: "join storm, errors", unit: "", ...less, must: 0, aim: 0, quick: 0 },
  joinMs: { row: 4, title: "join storm, call p95", unit: "ms", ...less, must: 1000, aim: 300 },
  revealMs: { row: 5, title: "reveal on all screens, p95", unit: "ms", ...less, must: 1000, aim: 300 },
  memory: { row: 6, title: "memory per participant, heap", unit: "kB", ...less, must: 60, aim: 40, quick: 90 },
  memoryRss: { row: 6, title: "memory per participant, resident", unit: "kB", ...less, must: 60, aim: 40 },
  growthCpu: { row: 7, title: "growth, CPU per command", unit: "×", ...less, must: 1.2, aim: 1.05, quick: 3 },
  growthBytes: { row: 7, title: "growth, bytes per command", unit: "×", ...less, must: 1.2, aim: 1.05, quick: 1.5 },
  changeBytes: {
    row: 8,
    title: "bytes per delivered change, merged",
    unit: "B",
    ...less,
    must: 150,
    aim: 50,
    quick: 400,
  },
  loopMs: { row: 10, title: "event-loop delay p99, cards + reveal", unit: "ms", ...less, must: 50, aim: 20 },
  durability: { row: 13, title: "commands/s, FULL ÷ NORMAL", unit: "×", ...more, must: 0.5, aim: 0.8 },
  resume: {
    row: 14,
    title: "resume after 100 changes ÷ snapshot",
    unit: "×",
    ...less,
    must: 0.5,
    aim: 0.2,
    quick: 0.5,
  },
  cardMs: { title: "a card on all screens, p95", unit: "ms", ...less },
  limitCardMs: { title: "the same, limit", unit: "ms", ...less },
  frameMicros: { title: "CPU per delivered frame", unit: "µs", ...less },
  limitFrameMicros: { title: "the same, limit", unit: "µs", ...less },
  rate: { title: "commands/s with all screens", unit: "/s", ...more },
  limitRate: { title: "the same, limit", unit: "/s", ...more },
  commandMicros: { title: "CPU per command, all screens attached", unit: "µs", ...less },
  limitCommandMicros: { title: "the same, limit", unit: "µs", ...less },
  voteMs: { title: "a secret dot, answer p95", unit: "ms", ...less },
  voteMicros: { title: "a secret dot, CPU", unit: "µs", ...less },
  growthMicros: { title: "a command at 400 moments, CPU", unit: "µs", ...less },
  snapshotKb: { title: "full snapshot before the reconnect", unit: "kB", ...less },
  planMs: { title: "plan page, 40 actions, p95", unit: "ms", ...less },
  planKb: { title: "plan page, HTML", unit: "kB", ...less },
} satisfies Record<string, Row>;

export type RowKey = keyof typeof ROWS;

/** One sample per block, or per run where there are none. */
export type Samples = Partial<Record<RowKey, number[]>>;

/** Whether a value keeps to a bound; true without one. */
export function keeps({ better }: Pick<Row, "better">, value: number, bound: number | undefined): boolean {
  if (bound === undefined) return true;
  return better === "less" ? value <= bound : value >= bound;
}
