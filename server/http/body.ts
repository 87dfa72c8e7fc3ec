import type { IncomingMessage } from "node:http";
import { HttpRefusal } from "./refusal";

const SMALL = 262_144;
const SMALL_MS = 15_000;
const LARGE_MS = 30_000;

/**
 * Reads a body, counting what arrives whatever Content-Length says.
 * @throws HttpRefusal too_large | timeout | bad_request (cut off)
 */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (refusal?: HttpRefusal) => {
      clearTimeout(timer);
      req.off("data", onData).off("end", onEnd).off("close", onCut);
      if (refusal) reject(refusal);
      else resolve(Buffer.concat(chunks));
    };
    const timer = setTimeout(() => settle(new HttpRefusal("timeout")), maxBytes > SMALL ? LARGE_MS : SMALL_MS);
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) settle(new HttpRefusal("too_large"));
      else chunks.push(chunk);
    };
    const onEnd = () => settle();
    const onCut = () => settle(new HttpRefusal("bad_request"));
    req.on("data", onData).on("end", onEnd).on("close", onCut);
  });
}

/** Ends a request to Next whose body does not arrive in time; Next itself waits without limit. */
export function limitArrival(req: IncomingMessage): void {
  const timer = setTimeout(() => req.destroy(), SMALL_MS);
  req.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}

/** @throws HttpRefusal bad_request when the bytes are no UTF-8 or the JSON nests deeper than `maxDepth` */
export function jsonText(body: Buffer, maxDepth = 20): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new HttpRefusal("bad_request");
  }
  if (nestsDeeper(text, maxDepth)) throw new HttpRefusal("bad_request");
  return text;
}

/** Brackets within strings do not count. */
function nestsDeeper(text: string, maxDepth: number): boolean {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (isString && char === "\\") i += 1;
    else if (char === '"') isString = !isString;
    else if (!isString) depth += step(char);
    if (depth > maxDepth) return true;
  }
  return false;
}

function step(char: string | undefined): number {
  if (char === "[" || char === "{") return 1;
  return char === "]" || char === "}" ? -1 : 0;
}
