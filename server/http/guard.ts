import type { IncomingMessage } from "node:http";
import type { Env } from "../env";
import { HttpRefusal } from "./refusal";
import { type BodyLimits, matchRoute, type Route } from "./routes";

export const MAX_HEADER_BYTES = 16_384;
const MAX_URL_BYTES = 8192;

/** next-auth's URLs that exist here; its own pages and providers do not. */
const AUTH: Record<string, "GET" | "POST"> = {
  "/api/auth/csrf": "GET",
  "/api/auth/callback/credentials": "POST",
  "/api/auth/signout": "POST",
};
const AUTH_BODY: BodyLimits = { types: ["application/x-www-form-urlencoded"], maxBytes: 16_384 };
/** Headers by which a request could pose as one that Next or we have already looked at (CVE-2025-29927 and kin). */
const FORGED =
  /^(x-middleware-|x-nextjs-|x-touchstone-|x-invoke-|x-forwarded-|forwarded$|next-action$|x-nonce$|content-security-policy)/;

export type Destination =
  | { to: "route"; route: Route; params: Record<string, string>; body: BodyLimits | undefined }
  | { to: "next"; pattern: string; body: BodyLimits | undefined };

type GuardEnv = Pick<Env, "appUrl" | "development">;

/**
 * Decides before any routing whether a request may go on, and where to (trust.md section 6).
 * @throws HttpRefusal
 */
export function admit(req: IncomingMessage, path: string, routes: readonly Route[], env: GuardEnv): Destination {
  if ((req.url ?? "").length > MAX_URL_BYTES) throw new HttpRefusal("uri_too_long");
  if (!req.headers.host) throw new HttpRefusal("bad_request");
  const method = req.method ?? "";
  const destination = destinationOf(method, path, routes, env);
  if (req.headers["content-encoding"]) throw new HttpRefusal("unsupported_media_type");
  if (method === "POST") {
    checkBody(req, destination);
    checkOrigin(req, env.appUrl);
  }
  stripForged(req);
  return destination;
}

function destinationOf(method: string, path: string, routes: readonly Route[], env: GuardEnv): Destination {
  const found = matchRoute(routes, path);
  if (found) {
    allow(method, found.route.methods);
    return { to: "route", ...found, body: method === "POST" ? found.route.body : undefined };
  }
  const auth = Object.hasOwn(AUTH, path) ? AUTH[path] : undefined;
  if (auth) {
    allow(method, [auth]);
    return { to: "next", pattern: path, body: auth === "POST" ? AUTH_BODY : undefined };
  }
  if (path === "/api" || path.startsWith("/api/") || path.startsWith("/_next/image"))
    throw new HttpRefusal("not_found");
  const isDevTool = env.development && /^\/(__nextjs|_next\/)/.test(path);
  allow(method, isDevTool ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"]);
  return { to: "next", pattern: "page", body: undefined };
}

function allow(method: string, methods: readonly string[]): void {
  if (!methods.includes(method)) throw new HttpRefusal("method_not_allowed", { Allow: methods.join(", ") });
}

function checkBody(req: IncomingMessage, { to, body }: Destination): void {
  if (!body) return;
  const type = (req.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!body.types.includes(type)) throw new HttpRefusal("unsupported_media_type");
  const length = req.headers["content-length"];
  if (to === "next" && length === undefined) throw new HttpRefusal("length_required");
  if (Number(length ?? 0) > body.maxBytes) throw new HttpRefusal("too_large");
}

function checkOrigin(req: IncomingMessage, appUrl: string | null): void {
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined) {
    if (site !== "same-origin") throw new HttpRefusal("forbidden");
    return;
  }
  const origin = req.headers.origin;
  const url = origin && URL.canParse(origin) ? new URL(origin) : null;
  const isOurs = appUrl ? url?.origin === appUrl : url?.host === req.headers.host?.toLowerCase();
  if (!url || !isOurs) throw new HttpRefusal("forbidden");
}

function stripForged(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) if (FORGED.test(name)) delete req.headers[name];
}
