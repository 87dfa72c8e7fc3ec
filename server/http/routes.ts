import type { IncomingMessage, ServerResponse } from "node:http";
import type { Runtime } from "../runtime";

export interface BodyLimits {
  /** Media types without parameters. */
  types: readonly string[];
  maxBytes: number;
}

export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  runtime: Runtime;
  url: URL;
  /** What stood in place of `:name` in the pattern; never empty. */
  params: Record<string, string>;
  requestId: string;
  /** Where the request comes from: for limits only. */
  address: string;
  /** Read and counted; empty where the route takes no body. */
  body: Buffer;
}

/** One URL the front door answers by itself; everything else goes to Next. */
export interface Route {
  /** Segments, `:name` for one that varies, a last `*` for any rest: `/api/export/:workshopId/plan.csv`. */
  pattern: string;
  methods: readonly ("GET" | "HEAD" | "POST")[];
  /** Needed where `methods` has POST. */
  body?: BodyLimits;
  /** May throw HttpRefusal; anything else becomes `internal`. */
  handle(exchange: Exchange): void | Promise<void>;
}

/** @returns the first route whose pattern fits, whatever the method */
export function matchRoute(routes: readonly Route[], path: string) {
  for (const route of routes) {
    const params = matchPattern(route.pattern, path);
    if (params) return { route, params };
  }
  return undefined;
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const isOpen = pattern.endsWith("/*");
  const wanted = (isOpen ? pattern.slice(0, -2) : pattern).split("/");
  const given = path.split("/");
  if (isOpen ? given.length <= wanted.length : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":") && value !== "") params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
