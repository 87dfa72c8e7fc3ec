import { CannotOpen } from "@/db/cannot-open";
import type { Content } from "@/db/soundness";
import { type Env, loadEnvFile, readEnv, WrongSettings } from "./env";

export class WrongUse extends Error {}

/** Runs what an operator has called for and ends with one line: what was done, or why not and exit code 1. */
export async function runTool(work: (env: Env, args: string[]) => Promise<string>): Promise<void> {
  try {
    loadEnvFile();
    process.stdout.write(`${await work(readEnv(), process.argv.slice(2))}\n`);
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** What can be put right by whoever reads it; a full disk and missing rights are told by the system. */
const isExpected = (error: unknown): error is Error =>
  error instanceof CannotOpen ||
  error instanceof WrongSettings ||
  error instanceof WrongUse ||
  (error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string");

/** What a database holds, in a few words. */
export function summaryOf(content: Content): string {
  const count = (table: string, one: string, many: string) => {
    const n = content.get(table) ?? 0;
    return `${n} ${n === 1 ? one : many}`;
  };
  return [
    count("user", "account", "accounts"),
    count("workshop", "workshop", "workshops"),
    count("participant", "participant", "participants"),
    count("journal", "command", "commands"),
  ].join(", ");
}

export const sizeText = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
