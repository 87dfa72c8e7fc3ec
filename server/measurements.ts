import { monitorEventLoopDelay } from "node:perf_hooks";

const BUCKETS_MS = [5, 25, 100, 250, 1000, 5000];

interface Series {
  counts: number[];
  sumMs: number;
  n: number;
}

/** What /api/metrics tells, in the Prometheus text format. No label says anything about a workshop or a person. */
export class Measurements {
  readonly #requests = new Map<string, Series>();
  readonly #counters = new Map<string, number>();
  readonly #gauges = new Map<string, () => number>();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.#loop.enable();
  }

  /** @param route the pattern of a route, never a path */
  answered(route: string, status: number, ms: number): void {
    const key = `route="${route}",status="${status}"`;
    const series = this.#requests.get(key) ?? { counts: BUCKETS_MS.map(() => 0), sumMs: 0, n: 0 };
    for (const [i, limit] of BUCKETS_MS.entries()) if (ms <= limit) series.counts[i] = (series.counts[i] ?? 0) + 1;
    series.sumMs += ms;
    series.n += 1;
    this.#requests.set(key, series);
  }

  /** @param name snake case, without prefix and unit suffix `_total` */
  count(name: string): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + 1);
  }

  /** @param read asked at every scrape */
  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  text(): string {
    const lines = ["# TYPE touchstone_request_duration_seconds histogram", ...this.#histogram()];
    for (const [name, value] of this.#counters)
      lines.push(`# TYPE touchstone_${name}_total counter`, `touchstone_${name}_total ${value}`);
    for (const [name, read] of this.#gauges)
      lines.push(`# TYPE touchstone_${name} gauge`, `touchstone_${name} ${read()}`);
    lines.push("# TYPE touchstone_event_loop_delay_seconds gauge");
    for (const p of [50, 99, 100])
      lines.push(`touchstone_event_loop_delay_seconds{quantile="${p / 100}"} ${this.#loop.percentile(p) / 1e9}`);
    return `${lines.join("\n")}\n`;
  }

  #histogram(): string[] {
    const name = "touchstone_request_duration_seconds";
    return [...this.#requests].flatMap(([labels, { counts, sumMs, n }]) => [
      ...BUCKETS_MS.map((limit, i) => `${name}_bucket{${labels},le="${limit / 1000}"} ${counts[i]}`),
      `${name}_bucket{${labels},le="+Inf"} ${n}`,
      `${name}_sum{${labels}} ${sumMs / 1000}`,
      `${name}_count{${labels}} ${n}`,
    ]);
  }
}
