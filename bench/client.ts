import { randomUUID } from "node:crypto";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import type { ArgsOf, CommandName } from "@/domain/commands/commands";
import type { Surface } from "@/domain/wire";
import type { AppRouter } from "@/server/root";

/** One command on its way, of one person on one surface. @returns the version it made */
export type Execute = <N extends CommandName>(name: N, args: ArgsOf<N>) => Promise<number>;

/** Like browsers', connections stay open; unlike fetch's own, they cost the generator little. */
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/**
 * The real tRPC client, as one browser that holds these cookies.
 * @param onCookie told `name=value` of each cookie it is given
 */
export function clientOf(origin: string, cookie = "", onCookie?: (cookie: string) => void): TRPCClient<AppRouter> {
  const headers = { origin, cookie };
  const fetch: typeof send = async (url, sent) => {
    const received = await send(url, sent);
    for (const given of received.headers["set-cookie"] ?? []) onCookie?.(given.split(";")[0] ?? "");
    return received;
  };
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${origin}/api/trpc`, headers, fetch })] });
}

/** @throws Error whatever is refused: in a run nothing may be */
export function executor(origin: string, workshopId: string, surface: Surface, cookie: string): Execute {
  const client = clientOf(origin, cookie);
  return async (name, args) => {
    const commands = [{ mid: randomUUID(), name, args }];
    const [answer] = await client.commands.execute.mutate({ workshopId, as: surface, commands });
    if (!answer || "refused" in answer) throw new Error(`${name}: ${answer?.refused ?? "no answer"}`);
    return answer.version;
  };
}

interface Sent {
  method?: string | undefined;
  headers?: unknown;
  body?: unknown;
}

export interface Received {
  ok: boolean;
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json(): Promise<unknown>;
}

/** As much of fetch as the tRPC client uses. A kept connection may just have been given up: then once more. */
export function send(url: string | URL | Request, sent: Sent = {}): Promise<Received> {
  return attempt(url, sent).catch((error: unknown) => {
    if (error instanceof GivenUp) return attempt(url, sent);
    throw error;
  });
}

class GivenUp extends Error {}

function attempt(url: string | URL | Request, { method = "GET", headers, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(String(url), { agent, method, headers: headers as Record<string, string> }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
      res.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        const status = res.statusCode ?? 0;
        resolve({ ok: status < 300, status, headers: res.headers, text, json: async () => JSON.parse(text) });
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) =>
      reject(sent.reusedSocket && error.code === "ECONNRESET" ? new GivenUp() : error),
    );
    sent.end(body);
  });
}
