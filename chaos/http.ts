import { Agent, request } from "node:http";

export interface Reply {
  status: number;
  cookie: string;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

const LONGEST_MS = 15_000;

/** One client with connections of its own that stay open, as a browser has them. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 6 });

  /** @param port asked at every request @param cookie sent with every request */
  constructor(
    readonly port: () => number,
    readonly cookie = "",
  ) {}

  /** @throws whatever the network does */
  send(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const port = this.port();
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = {
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...(text === undefined
        ? {}
        : {
            "content-type": "application/json",
            "content-length": `${Buffer.byteLength(text)}`,
            origin: `http://127.0.0.1:${port}`,
          }),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const method = text === undefined ? "GET" : "POST";
      const req = request({ host: "127.0.0.1", port, path, method, headers: sent, agent: this.#agent }, (res) => {
        let received = "";
        res.setEncoding("utf8").on("data", (chunk) => (received += chunk));
        res.on("end", () => {
          const cookie = String(res.headers["set-cookie"] ?? "").split(";")[0] ?? "";
          resolve({ status: res.statusCode ?? 0, cookie, body: received, headers: res.headers });
        });
        res.on("error", reject);
        res.on("close", () => reject(new Error("the answer broke off")));
      });
      req.setTimeout(LONGEST_MS, () => req.destroy(new Error("no answer")));
      req.on("error", reject).end(text);
    });
  }

  /** A tRPC mutation. @throws Error unless it answers 200 */
  async mutate<T>(procedure: string, input: unknown): Promise<T> {
    const { status, body } = await this.send(`/api/trpc/${procedure}`, input);
    if (status !== 200) throw new Error(`${procedure} answered ${status}: ${body}`);
    return (JSON.parse(body) as { result: { data: T } }).result.data;
  }

  close(): void {
    this.#agent.destroy();
  }
}
