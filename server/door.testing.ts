import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "./env";
import { createFrontDoor, type NextHandler } from "./http/front-door";
import type { Route } from "./http/routes";
import { ROUTES } from "./routes";
import type { Runtime } from "./runtime";
import { startRuntime } from "./start-runtime";

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  json(): unknown;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface OpenDoor {
  origin: string;
  port: number;
  runtime: Runtime;
  send(path: string, sent?: Sent): Promise<Answer>;
  /** A tRPC mutation as our own page sends it. */
  mutate(procedure: string, input: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Bytes as they are; resolves with all that came back when the connection ends. */
  raw(bytes: string): Promise<string>;
  close(): Promise<void>;
}

const page: NextHandler = async (_, res) => {
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("X-Powered-By", "something");
  res.end("<!doctype html><title>page</title>");
};

/** The real front door on a free port with a database of its own; only Next is left out. */
export async function openDoor({
  settings = {},
  nextHandler = page,
  routes = ROUTES,
}: {
  settings?: Record<string, string>;
  nextHandler?: NextHandler;
  routes?: readonly Route[];
} = {}): Promise<OpenDoor> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-door-"));
  const env = readEnv({
    NODE_ENV: "production",
    DATA_DIR: folder,
    LOG_LEVEL: "silent",
    DURABILITY: "normal",
    ...settings,
  });
  const runtime = startRuntime(env);
  const server = createFrontDoor({ runtime, routes, nextHandler });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const send = (path: string, sent: Sent = {}) => exchange(port, path, sent);
  return {
    origin,
    port,
    runtime,
    send,
    mutate: (procedure, input, headers = {}) =>
      send(`/api/trpc/${procedure}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, ...headers },
        body: JSON.stringify(input),
      }),
    raw: (bytes) => rawExchange(port, bytes),
    async close() {
      for (const end of runtime.onStop) end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      runtime.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function exchange(port: number, path: string, { method = "GET", headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: text, json: () => JSON.parse(text) });
      });
      res.on("error", reject);
    });
    req.on("error", reject);
    req.end(body);
  });
}

function rawExchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (chunk) => (text += chunk));
    socket.on("close", () => resolve(text)).on("error", reject);
  });
}
