import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import { keeps, ROWS, type Row, type RowKey, type Samples } from "./rows";
import { median } from "./statistics";

export interface Outcome {
  scenario: string;
  seconds: number;
  samples: Samples;
  /** Why it has no score. */
  fault?: string;
}

const FOLDER = "bench/results";

/** One line per figure: its median, the least and the most of the blocks, and what it has to be. */
export function table(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ samples }) => figures(samples).map(line));
  return [
    `${"row".padStart(3)}  ${"figure".padEnd(40)} ${"median".padStart(9)} ${"least … most".padStart(19)}  must    aim     verdict`,
    ...lines,
    ...outcomes.flatMap(({ scenario, fault }) => (fault === undefined ? [] : [`     ${scenario}: no score: ${fault}`])),
  ].join("\n");
}

/** What a run fails for, by figure. `isQuick`: only what hardly depends on how busy the machine is. */
export function problemsOf(outcomes: readonly Outcome[], isQuick: boolean): { name: string; problems: string[] }[] {
  return outcomes.flatMap(({ scenario, samples, fault }) => [
    { name: `${scenario}: correct`, problems: fault === undefined ? [] : [fault] },
    ...figures(samples).flatMap(({ row, values }) => {
      const bound = isQuick ? row.quick : row.must;
      if (bound === undefined) return [];
      const value = median(values);
      const problem = `${show(value)} ${row.unit} instead of ${show(bound)}`;
      return [{ name: `${scenario}: ${row.title}`, problems: keeps(row, value, bound) ? [] : [problem] }];
    }),
  ]);
}

/** Keeps everything of a run for later comparison. @returns the file's path */
export function keepRun(outcomes: readonly Outcome[], isQuick: boolean, loadBefore: number[]): string {
  mkdirSync(FOLDER, { recursive: true });
  const at = new Date().toISOString();
  const names = outcomes.length === 1 ? `-${outcomes[0]?.scenario}` : "";
  const path = join(FOLDER, `${at.replaceAll(/[:.]/g, "-")}${isQuick ? "-quick" : ""}${names}.json`);
  writeFileSync(
    path,
    `${JSON.stringify({ at, isQuick, ...machine(), loadBefore, load: loadavg(), outcomes }, null, 2)}\n`,
  );
  return path;
}

/** Where the figures come from. */
export function machine() {
  const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
  const [cpu] = cpus();
  return {
    machine: { cpu: cpu?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) },
    versions: { product: version, node: process.versions.node, system: `${platform()} ${arch()}` },
  };
}

const figures = (samples: Samples): { row: Row; values: number[] }[] =>
  (Object.keys(ROWS) as RowKey[]).flatMap((key) => {
    const values = samples[key];
    return values && values.length > 0 ? [{ row: ROWS[key], values }] : [];
  });

function line({ row, values }: { row: Row; values: number[] }): string {
  const value = median(values);
  const range = values.length > 1 ? `${show(Math.min(...values))} … ${show(Math.max(...values))}` : "";
  const bounds = [row.must, row.aim].map((bound) => (bound === undefined ? "" : show(bound)).padEnd(7));
  const unit = `${show(value)} ${row.unit}`.trim();
  return `${String(row.row ?? "").padStart(3)}  ${row.title.padEnd(40)} ${unit.padStart(9)} ${range.padStart(19)}  ${bounds.join(" ")} ${verdict(row, value)}`.trimEnd();
}

function verdict(row: Row, value: number): string {
  if (row.must === undefined) return "";
  if (!keeps(row, value, row.must)) return "MISSED";
  return keeps(row, value, row.aim) ? "aim" : "must";
}

function show(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
