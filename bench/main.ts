import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { keepRun, machine, type Outcome, problemsOf, table } from "./report";
import { NoScore } from "./room";
import type { Samples } from "./rows";
import type { Scale, Scenario, Servers } from "./scenario";
import { closedLoop } from "./scenarios/closed-loop";
import { growth } from "./scenarios/growth";
import { idleMemory } from "./scenarios/idle-memory";
import { joinStorm } from "./scenarios/join-storm";
import { pacedCards } from "./scenarios/paced-cards";
import { planPage } from "./scenarios/plan-page";
import { reconnect } from "./scenarios/reconnect";
import { reveal } from "./scenarios/reveal";
import { secretVote } from "./scenarios/secret-vote";
import { openSeeding } from "./seed";
import { copyOf, type Server, startLimit, startProduct, temporaryFolder } from "./servers";

/** In the order in which they run; memory first, while the process is fresh. */
const SCENARIOS = [idleMemory, joinStorm, pacedCards, closedLoop, secretVote, reveal, growth, reconnect, planPage];

const FULL: Scale = { isQuick: false, people: 200, storm: { people: 500, seconds: 10 }, blocks: 5, seconds: 4 };
const QUICK: Scale = { isQuick: true, people: 50, storm: { people: 50, seconds: 1 }, blocks: 1, seconds: 1.5 };

const text = { type: "string" } as const;
const { values } = parseArgs({
  options: { quick: { type: "boolean" }, scenario: text, people: text, blocks: text, seconds: text },
});
const scale = scaled(values.quick ? QUICK : FULL, values);
const loadBefore = loadavg();
const outcomes = await runAll(chosen(values.scenario));
const path = keepRun(outcomes, scale.isQuick, loadBefore);
const problems = problemsOf(outcomes, scale.isQuick);
const failed = problems.filter((each) => each.problems.length > 0);
if (process.env.REPORT) writeFileSync(process.env.REPORT, JSON.stringify(problems));
console.log(`\n${table(outcomes)}\n`);
const { machine: on, versions } = machine();
const loads = [loadBefore, loadavg()].map((load) => load.map((value) => value.toFixed(1)).join(" "));
console.log(
  `${on.cores} × ${on.cpu}, Node ${versions.node}; load average ${loads[0]} before, ${loads[1]} after; ${path}`,
);
for (const { name, problems } of failed) console.log(`✗ ${name}: ${problems.join("; ")}`);
process.exit(failed.length > 0 ? 1 : 0);

/** `--people=100 --blocks=1 --seconds=10`: to look closer at one thing. */
function scaled(usual: Scale, given: { people?: string; blocks?: string; seconds?: string }): Scale {
  const number = (of: "people" | "blocks" | "seconds") => Number(given[of] ?? usual[of]);
  return { ...usual, people: number("people"), blocks: number("blocks"), seconds: number("seconds") };
}

function chosen(names: string | undefined): readonly Scenario[] {
  if (names === undefined) return SCENARIOS;
  const wanted = names.split(",");
  const unknown = wanted.find((name) => !SCENARIOS.some((scenario) => scenario.name === name));
  if (unknown === undefined) return SCENARIOS.filter(({ name }) => wanted.includes(name));
  console.error(`There is no scenario ${unknown}; there are: ${SCENARIOS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

async function runAll(scenarios: readonly Scenario[]): Promise<Outcome[]> {
  const dataDir = temporaryFolder();
  const seeding = await openSeeding(dataDir);
  const runs = scenarios.map((scenario) => ({ name: scenario.name, run: scenario.prepare(seeding, scale) }));
  seeding.close();
  const forNormal = copyOf(dataDir);
  const product = await startProduct(dataDir);
  const limit = await startLimit();
  let second: Promise<Server> | undefined;
  const servers: Servers = { product, limit, normal: () => (second ??= startProduct(forNormal, "normal")) };
  const results: Outcome[] = [];
  for (const { name, run } of runs) {
    const began = performance.now();
    const result = await scored(run, servers);
    const seconds = (performance.now() - began) / 1000;
    console.log(`${name}: ${"fault" in result ? `no score, ${result.fault}` : "ok"} (${seconds.toFixed(1)} s)`);
    results.push({ scenario: name, seconds, ...result });
  }
  await Promise.all([product.stop(), limit.stop(), second?.then((server) => server.stop())]);
  return results;
}

/** Whatever goes wrong in a run takes its score, and leaves the other runs alone. */
async function scored(run: (servers: Servers) => Promise<Samples>, servers: Servers) {
  try {
    return { samples: await run(servers) };
  } catch (error) {
    if (!(error instanceof NoScore)) console.error(error);
    return { samples: {}, fault: error instanceof Error ? error.message : String(error) };
  }
}
