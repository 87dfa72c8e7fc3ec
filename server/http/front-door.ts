import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Runtime } from "../runtime";
import { isUnwritable } from "../unwritable";
import { clientAddress } from "./address";
import { sendRefusal } from "./answer";
import { limitArrival, readBody } from "./body";
import { admit, MAX_HEADER_BYTES } from "./guard";
import { refusalHeaders, sealHeaders } from "./headers";
import { HttpRefusal, retryAfter } from "./refusal";
import type { Route } from "./routes";

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

interface FrontDoor {
  runtime: Runtime;
  routes: readonly Route[];
  nextHandler: NextHandler;
}

/** The one listener. Not listening yet. */
export function createFrontDoor(door: FrontDoor): Server {
  const handle = (req: IncomingMessage, res: ServerResponse) => void answer(door, req, res);
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requireHostHeader: false, connectionsCheckingInterval: 1000 },
    handle,
  );
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 30_000;
  server.on("checkExpectation", handle);
  server.on("connection", () => (door.runtime.door.arrivals += 1));
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => refuseRaw(door.runtime, error, socket));
  return server;
}

async function answer(door: FrontDoor, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { runtime } = door;
  const requestId = randomUUID();
  const startedAt = performance.now();
  const url = urlOf(req);
  const path = url?.pathname ?? "/";
  let pattern = "refused";
  let code: string | undefined;
  sealHeaders(res, path, runtime.env);
  res.setHeader("X-Request-Id", requestId);
  // Else a client that keeps asking would keep the process from ending.
  if (runtime.isDraining) res.setHeader("Connection", "close");
  res.once("close", () =>
    note(runtime, { requestId, route: pattern, code, status: res.statusCode, ms: performance.now() - startedAt }),
  );
  try {
    if (!url) throw new HttpRefusal("bad_request");
    const address = clientAddress(req, runtime.env.trustProxy);
    const destination = admit(req, path, door.routes, runtime.env);
    if (destination.to === "next") {
      pattern = destination.pattern;
      if (destination.body) limitArrival(req);
      req.headers["x-touchstone-address"] = address;
      await door.nextHandler(req, res);
      return;
    }
    const { route, params, body: limits } = destination;
    pattern = route.pattern;
    const body = limits ? await readBody(req, limits.maxBytes) : Buffer.alloc(0);
    await route.handle({ req, res, runtime, url, params, requestId, address, body });
  } catch (error) {
    const refusal = refusalOf(error);
    const fault = refusal.code === "internal" ? "internal" : "not_saved";
    if (refusal !== error) runtime.log.error({ requestId, route: pattern, err: error, code: fault });
    code = refusal.code;
    sendRefusal(req, res, refusal, requestId);
  }
}

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  return isUnwritable(error) ? retryAfter("unavailable", 2) : new HttpRefusal("internal");
}

interface Answered {
  requestId: string;
  route: string;
  code: string | undefined;
  status: number;
  ms: number;
}

function note({ measurements, log }: Runtime, answered: Answered): void {
  measurements.answered(answered.route, answered.status, answered.ms);
  const level = answered.status >= 500 ? "error" : answered.status >= 400 ? "info" : "debug";
  log[level]({ ...answered, ms: Math.round(answered.ms) });
}

/** Only the path form of a request target is served; `//host/path` stays a path. */
function urlOf(req: IncomingMessage): URL | null {
  const url = `http://localhost${req.url}`;
  return req.url?.startsWith("/") && URL.canParse(url) ? new URL(url) : null;
}

/** Requests the parser has given up on never reach a handler. */
function refuseRaw(runtime: Runtime, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = rawStatus(error.code);
  runtime.log.info({ code: "unreadable_request", status: Number.parseInt(status, 10) });
  const lines = Object.entries(refusalHeaders(runtime.env)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n${lines.join("")}\r\n`);
}

function rawStatus(code: string | undefined): string {
  if (code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}
