import type { IncomingMessage } from "node:http";

/**
 * The address a request comes from; it is only ever hashed for limits, never stored or logged.
 * @param trustProxy how many proxies in front have each appended to `X-Forwarded-For`; 0 ignores the header
 */
export function clientAddress(req: IncomingMessage, trustProxy: number): string {
  const direct = (req.socket.remoteAddress ?? "unknown").replace(/^::ffff:/, "");
  if (trustProxy === 0) return direct;
  const header = req.headers["x-forwarded-for"];
  const hops = (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map((hop) => hop.trim());
  return hops.at(-trustProxy) || direct;
}
