import { text } from "node:stream/consumers";
import { rank } from "@/domain/ranking/rank";
import { parseRankingInput } from "@/domain/ranking/validate";

/** Undefined for text that is not JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fail(field: string, reason: string): void {
  process.stderr.write(`rank: ${field}: ${reason}\n`);
  process.exitCode = 1;
}

const json = parseJson(await text(process.stdin));
const parsed = json === undefined ? { field: "input", reason: "must be JSON" } : parseRankingInput(json);
if ("input" in parsed) process.stdout.write(`${JSON.stringify(rank(parsed.input))}\n`);
else fail(parsed.field, parsed.reason);
