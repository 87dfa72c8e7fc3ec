import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Env } from "../env";

type Transport = Pick<Env, "https" | "development">;

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** What a page may load (trust.md section 6). Next puts the nonce on its own scripts. */
export function pagePolicy(nonce: string, { https, development }: Transport): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Headers of every answer, whoever writes it. */
export function fixedHeaders(env: Transport): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    ...(env.https ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** For answers that never reach a handler, such as those to a request that could not be parsed. */
export const refusalHeaders = (env: Transport): Record<string, string> => ({
  ...fixedHeaders(env),
  "Content-Security-Policy": NOTHING,
  "Cache-Control": "no-store",
});

/**
 * Settles the headers at the last moment before they leave, so that neither Next nor a handler can drop one.
 * A page keeps the policy with its nonce; everything else may load nothing.
 */
export function sealHeaders(res: ServerResponse, path: string, env: Transport): void {
  const write = res.writeHead;
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    for (const given of rest) if (typeof given === "object" && given) take(res, given);
    settle(res, path, env);
    return write.call(res, status);
  }) as typeof res.writeHead;
}

function take(res: ServerResponse, given: object): void {
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given as OutgoingHttpHeaders)) {
      if (value !== undefined) res.setHeader(name, value);
    }
    return;
  }
  const pairs = Array.isArray(given[0]) ? given : given.flatMap((v, i) => (i % 2 ? [] : [[v, given[i + 1]]]));
  for (const [name, value] of pairs) res.setHeader(name, value);
}

function settle(res: ServerResponse, path: string, env: Transport): void {
  for (const [name, value] of Object.entries(fixedHeaders(env))) res.setHeader(name, value);
  const isPage = String(res.getHeader("Content-Type") ?? "").startsWith("text/html");
  if (!isPage || !res.hasHeader("Content-Security-Policy")) res.setHeader("Content-Security-Policy", NOTHING);
  res.removeHeader("X-Powered-By");
  const isImmutable = path.startsWith("/_next/static/") && res.hasHeader("Cache-Control");
  const isLasting = !String(res.getHeader("Cache-Control") ?? "").includes("no-store");
  if (!isImmutable && isLasting) res.setHeader("Cache-Control", "no-store");
}
