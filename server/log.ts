import pino, { type Logger } from "pino";

export type Log = Logger;

/** One JSON line per event. Never bodies, queries, names, texts, tokens, codes, addresses (trust.md section 13). */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    // pino copies the message of whatever stands under this key; `err` is a key of ours.
    errorKey: "thrown",
    serializers: { err: bareError },
  });

/** What failed and where, without the message: messages quote what people typed, such as the values of a query. */
export function bareError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = (error as NodeJS.ErrnoException).code;
  return {
    type: error.name,
    ...(typeof code === "string" ? { code } : {}),
    at: frames.slice(0, 12).map((line) => line.trim().slice(3)),
    ...(error.cause ? { cause: bareError(error.cause) } : {}),
  };
}
