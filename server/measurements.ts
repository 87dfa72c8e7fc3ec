import { monitorEventLoopDelay } from "node:perf_hooks";

type Labels = Readonly<Record<string, string | number>>;

interface Series {
  counts: number[];
  sum: number;
  n: number;
}

/** Upper bounds, in the unit the name ends with; a batch counts commands. */
const BUCKETS = {
  request_duration_seconds: [0.005, 0.025, 0.1, 0.25, 1, 5],
  commit_duration_seconds: [0.001, 0.005, 0.025, 0.1, 0.25, 1],
  commit_batch_size: [1, 2, 5, 10, 25, 50, 100, 256],
} as const;
/** Told from the start, so that a rise from nothing can be seen. */
const FROM_ZERO = ["limiter_hits", "sqlite_busy", "streams_stalled"];

/** What /api/metrics tells, in the Prometheus text format. No label says anything about a workshop or a person. */
export class Measurements {
  readonly #histograms = new Map<keyof typeof BUCKETS, Map<string, Series>>();
  readonly #counters = new Map<string, Map<string, number>>(FROM_ZERO.map((name) => [name, new Map([["", 0]])]));
  readonly #gauges = new Map<string, () => number>();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.#loop.enable();
  }

  /** @param route the pattern of a route, never a path */
  answered(route: string, status: number, ms: number): void {
    this.observe("request_duration_seconds", ms / 1000, { route, status });
  }

  observe(name: keyof typeof BUCKETS, value: number, labels: Labels = {}): void {
    const all = this.#histograms.get(name) ?? new Map<string, Series>();
    this.#histograms.set(name, all);
    const series = all.get(labelText(labels)) ?? { counts: BUCKETS[name].map(() => 0), sum: 0, n: 0 };
    all.set(labelText(labels), series);
    for (const [i, limit] of BUCKETS[name].entries())
      if (value <= limit) series.counts[i] = (series.counts[i] ?? 0) + 1;
    series.sum += value;
    series.n += 1;
  }

  /** @param name snake case, without prefix and `_total` @param labels few different values each, from lists of ours */
  count(name: string, labels: Labels = {}): void {
    const all = this.#counters.get(name) ?? new Map<string, number>();
    this.#counters.set(name, all);
    all.set(labelText(labels), (all.get(labelText(labels)) ?? 0) + 1);
  }

  /** @param read asked at every scrape; NaN where there is nothing to tell */
  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  /** The event loop's delays are those since the last time. */
  text(): string {
    const lines = [...this.#histogramLines()];
    for (const [name, all] of this.#counters) {
      lines.push(`# TYPE touchstone_${name}_total counter`);
      for (const [labels, value] of all) lines.push(`touchstone_${name}_total${braced(labels)} ${value}`);
    }
    for (const [name, read] of this.#gauges)
      lines.push(`# TYPE touchstone_${name} gauge`, `touchstone_${name} ${read()}`);
    lines.push("# TYPE touchstone_event_loop_delay_seconds gauge");
    for (const p of [50, 99, 100])
      lines.push(`touchstone_event_loop_delay_seconds{quantile="${p / 100}"} ${this.#loop.percentile(p) / 1e9}`);
    this.#loop.reset();
    return `${lines.join("\n")}\n`;
  }

  *#histogramLines(): Iterable<string> {
    for (const [short, all] of this.#histograms) {
      const name = `touchstone_${short}`;
      yield `# TYPE ${name} histogram`;
      for (const [labels, { counts, sum, n }] of all) {
        const before = labels === "" ? "" : `${labels},`;
        for (const [i, limit] of BUCKETS[short].entries()) yield `${name}_bucket{${before}le="${limit}"} ${counts[i]}`;
        yield `${name}_bucket{${before}le="+Inf"} ${n}`;
        yield `${name}_sum${braced(labels)} ${sum}`;
        yield `${name}_count${braced(labels)} ${n}`;
      }
    }
  }
}

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(",");

const braced = (labels: string): string => (labels === "" ? "" : `{${labels}}`);
