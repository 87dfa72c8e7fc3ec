import { writeFileSync } from "node:fs";

/**
 * Prints what was checked, with reasons where something is wrong, leaves the rules as JSON where REPORT says, and
 * sets the exit code.
 * @param {{ name: string, comment: string, problems: string[] }[]} rules
 */
export function report(rules) {
  const broken = rules.filter((rule) => rule.problems.length > 0);
  for (const { name } of rules.filter((rule) => !broken.includes(rule))) console.log(`  ok      ${name}`);
  for (const { name, comment, problems } of broken) {
    console.log(`\n  BROKEN  ${name}: ${comment}`);
    for (const problem of problems) console.log(`          ${problem}`);
  }
  if (process.env.REPORT) writeFileSync(process.env.REPORT, `${JSON.stringify(rules)}\n`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** Whether this module is what `node` was called with. */
export const isMain = (url) => new URL(`file://${process.argv[1]}`).href === url;
