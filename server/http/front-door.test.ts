import { readFileSync, renameSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type OpenDoor, openDoor } from "../door.testing";
import { healthRoutes } from "../health";
import { ROUTES } from "../routes";
import { HttpRefusal } from "./refusal";
import type { Route } from "./routes";

const seen: { url: string | undefined; headers: Record<string, unknown> }[] = [];
const failing: Route = {
  pattern: "/api/failing/:kind",
  methods: ["GET"],
  handle({ params }) {
    if (params.kind === "refused") throw new HttpRefusal("rate_limited", { "Retry-After": "7" });
    throw new Error("secret detail at /home/somebody/file.ts");
  },
};
const large: Route = {
  pattern: "/api/large",
  methods: ["POST"],
  body: { types: ["text/csv"], maxBytes: 5_242_880 },
  handle: ({ res, body }) => void res.end(String(body.length)),
};

const MEASURED = [
  "request_duration_seconds",
  "limiter_hits_total",
  "sqlite_busy_total",
  "streams_stalled_total",
  "streams",
  "wal_bytes",
  "database_bytes",
  "backup_age_seconds",
  "resident_memory_bytes",
  "event_loop_delay_seconds",
];
const execute = (file: string, sql: string) => {
  const sqlite = new Sqlite(file);
  sqlite.exec(sql);
  sqlite.close();
};

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor({
    routes: [...ROUTES, failing, large],
    nextHandler: async (req, res) => {
      seen.push({ url: req.url, headers: { ...req.headers } });
      if (req.url === "/redirect") return void res.writeHead(307, { Location: "/signin" }).end();
      if (req.url === "/missing") res.statusCode = 404;
      if (req.url === "/throwing") throw new Error("secret detail");
      if (req.url === "/with-policy")
        res.setHeader("Content-Security-Policy", "default-src 'self'; script-src 'nonce-x'");
      if (req.url?.startsWith("/_next/static/")) res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      const type = req.url?.startsWith("/_next/static/") ? "text/javascript" : "text/html; charset=utf-8";
      res.writeHead(res.statusCode, {
        "Content-Type": type,
        "X-Powered-By": "Next.js",
        "Cache-Control": String(res.getHeader("Cache-Control") ?? "s-maxage=31536000"),
      });
      res.end("page");
    },
  });
});
afterAll(() => door.close());

const json = { "content-type": "application/json" };
const own = () => ({ origin: door.origin });
const FIXED = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

describe("headers", () => {
  const cases: [string, number, () => Promise<Answer>][] = [
    ["a page", 200, () => door.send("/")],
    ["a missing page", 404, () => door.send("/missing")],
    ["a page that throws", 500, () => door.send("/throwing")],
    ["a redirect", 307, () => door.send("/redirect")],
    ["a query", 200, () => door.send("/api/trpc/setup.status")],
    ["an unknown procedure", 404, () => door.send("/api/trpc/no.such")],
    ["an unknown route", 404, () => door.send("/api/nothing")],
    ["the image optimizer", 404, () => door.send("/_next/image?url=%2Fx.png&w=64&q=75")],
    ["a wrong method", 405, () => door.send("/", { method: "DELETE" })],
    [
      "a wrong media type",
      415,
      () => door.send("/api/trpc/setup.createOwner", { method: "POST", headers: own(), body: "{}" }),
    ],
    ["a foreign origin", 403, () => door.mutate("setup.createOwner", {}, { origin: "http://evil.test" })],
    ["too large a body", 413, () => door.mutate("setup.createOwner", "x".repeat(262_144))],
    ["a handler that refuses", 429, () => door.send("/api/failing/refused")],
    ["a handler that throws", 500, () => door.send("/api/failing/thrown")],
    ["liveness", 200, () => door.send("/api/health/live")],
  ];

  it.each(cases)("[T25] [H1] are complete on %s (%i)", async (_, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(FIXED);
    expect(answer.headers["content-security-policy"]).toMatch(/default-src 'none'; frame-ancestors 'none'/);
    expect(answer.headers["cache-control"]).toContain("no-store");
    expect(answer.headers["x-powered-by"]).toBeUndefined();
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
  });

  it("[T17] serve no image optimizer, whatever it is asked for", async () => {
    const before = seen.length;
    for (const query of [
      "",
      "?url=%2Fx.png&w=64&q=75",
      "?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75",
      "/x?url=%2Fx.png",
    ])
      expect((await door.send(`/_next/image${query}`)).status, query).toBe(404);
    expect(seen).toHaveLength(before);
    expect(readFileSync("next.config.mjs", "utf8")).toContain("images: { unoptimized: true }");
  });

  it("keep the policy with the nonce on pages only", async () => {
    expect((await door.send("/with-policy")).headers["content-security-policy"]).toContain("nonce-x");
  });

  it("let built assets be kept for ever", async () => {
    expect((await door.send("/_next/static/a.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
  });

  it("ask for https only where the address is https", async () => {
    const https = await openDoor({ settings: { APP_URL: "https://workshops.example" } });
    const { headers } = await https.send("/api/health/live");
    await https.close();
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  it("[H6] [T22] tell a request id and nothing else when something throws", async () => {
    for (const path of ["/api/failing/thrown", "/throwing"]) {
      const answer = await door.send(path);
      expect(answer.json()).toEqual({ code: "internal", requestId: answer.headers["x-request-id"] });
    }
  });

  it("carry what a refusal says", async () => {
    const answer = await door.send("/api/failing/refused");
    expect(answer.headers["retry-after"]).toBe("7");
    expect(answer.json()).toEqual({ code: "rate_limited" });
  });
});

describe("the guard", () => {
  const users = () => door.runtime.sqlite.prepare("select count(*) from user").pluck().get();
  const foreign = [
    { origin: "http://evil.test" },
    { origin: "null" },
    {},
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ] as Record<string, string>[];
  const types = [
    "multipart/form-data; boundary=x",
    "application/octet-stream",
    "text/plain",
    "application/x-www-form-urlencoded",
    undefined,
  ];

  it("[T8] refuses every mutation from elsewhere, whatever the media type", async () => {
    const paths = [
      "/api/trpc/setup.createOwner",
      "/api/trpc/account.update",
      "/api/trpc/account.changePassword",
      "/api/auth/callback/credentials",
      "/api/auth/signout",
    ];
    const before = seen.length;
    for (const path of paths)
      for (const site of foreign)
        for (const type of [...types, "application/json"]) {
          const headers = { ...site, ...(type ? { "content-type": type } : {}), "content-length": "2" };
          const { status } = await door.send(path, { method: "POST", headers, body: "{}" });
          expect([403, 415]).toContain(status);
        }
    expect(users()).toBe(0);
    expect(seen.length).toBe(before);
  });

  it("[T8] refuses media types that need no preflight even from its own pages", async () => {
    for (const type of types) {
      const headers = { ...own(), ...(type ? { "content-type": type } : {}) };
      expect((await door.send("/api/trpc/setup.createOwner", { method: "POST", headers, body: "{}" })).status).toBe(
        415,
      );
    }
  });

  it("trusts Sec-Fetch-Site before Origin, and Origin only as its own", async () => {
    const post = (headers: Record<string, string>) =>
      door.send("/api/trpc/setup.createOwner", { method: "POST", headers: { ...json, ...headers }, body: "{}" });
    expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(400);
    expect((await post(own())).status).toBe(400);
    expect((await post({ "sec-fetch-site": "cross-site", ...own() })).status).toBe(403);
    expect((await post({ origin: `http://127.0.0.1:${door.port + 1}` })).status).toBe(403);
  });

  it("measures Origin by APP_URL where there is one", async () => {
    const configured = await openDoor({ settings: { APP_URL: "https://workshops.example" } });
    const post = (origin: string) => configured.mutate("setup.createOwner", {}, { origin });
    const statuses = [
      await post("https://workshops.example"),
      await post(configured.origin),
      await post("http://workshops.example"),
    ];
    await configured.close();
    expect(statuses.map((a) => a.status)).toEqual([400, 403, 403]);
  });

  it("[T16] lets pages be read only", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
      const answer = await door.send("/signin", {
        method,
        headers: { ...own(), "next-action": "abc", "content-length": "0" },
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe("GET, HEAD");
    }
    expect((await door.send("/signin", { method: "HEAD" })).status).toBe(200);
  });

  it("knows three addresses of next-auth and no other", async () => {
    expect((await door.send("/api/auth/csrf")).status).toBe(200);
    for (const path of [
      "/api/auth/signin",
      "/api/auth/session",
      "/api/auth/providers",
      "/api/auth/error",
      "/api/auth/_log",
    ])
      expect((await door.send(path)).status).toBe(404);
    expect((await door.send("/api/auth/callback/credentials")).status).toBe(405);
    expect((await door.send("/api/auth/csrf", { method: "POST", headers: own() })).status).toBe(405);
  });

  it("[T15] [T24] hands nothing on by which a request could pose as trusted", async () => {
    const forged = {
      "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
      "x-forwarded-host": "evil.test",
      forwarded: "host=evil.test",
      "x-nonce": "abc",
      "content-security-policy": "script-src *",
      "x-touchstone-address": "1.2.3.4",
      "next-action": "x",
    };
    await door.send("/here", { headers: forged });
    const { headers } = seen.at(-1) ?? { headers: {} };
    expect(headers).toMatchObject({ "x-touchstone-address": "127.0.0.1" });
    for (const name of Object.keys(forged))
      if (name !== "x-touchstone-address") expect(headers).not.toHaveProperty(name);
  });

  it("[T24] repeats no foreign host", async () => {
    for (const path of ["/api/trpc/setup.status", "/api/nothing", "/redirect", "/"]) {
      const answer = await door.send(path, { headers: { host: "evil.test", "x-forwarded-host": "evil.test" } });
      expect(JSON.stringify([answer.headers, answer.body])).not.toContain("evil.test");
    }
  });

  it("keeps a path with two slashes a path", async () => {
    expect((await door.send("//evil.test/api/health/live")).body).toBe("page");
  });
});

describe("[T18] [B7] limits", () => {
  const auth = (headers: Record<string, string>, body: string) =>
    door.send("/api/auth/signout", {
      method: "POST",
      headers: { ...own(), "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    });

  it("the address: 8 KiB", async () => {
    expect((await door.send(`/${"a".repeat(8191)}`)).status).toBe(200);
    expect((await door.send(`/${"a".repeat(8192)}`)).status).toBe(414);
  });

  it("the headers: 16 KiB, refused with the same headers as everything", async () => {
    const answer = await door.raw(`GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"a".repeat(17_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 /);
    expect(answer).toContain("X-Content-Type-Options: nosniff");
  });

  it("what is no HTTP", async () => {
    expect(await door.raw("nonsense\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
    expect(await door.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
    expect(await door.raw("GET http://evil.test/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1.1 400 /,
    );
  });

  it("a call: 256 KiB, counted while it arrives", async () => {
    const input = (bytes: number) => JSON.stringify("x".repeat(bytes - 2));
    const post = (body: string, headers: Record<string, string> = {}) =>
      door.send("/api/trpc/setup.createOwner", { method: "POST", headers: { ...json, ...own(), ...headers }, body });
    expect((await post(input(262_144))).status).toBe(400);
    expect((await post(input(262_145))).status).toBe(413);
    expect((await post(input(262_145), { "transfer-encoding": "chunked" })).status).toBe(413);
  });

  it("100 MB without a length are refused and not kept", async () => {
    const before = process.memoryUsage().rss;
    const answer = await door
      .send("/api/large", {
        method: "POST",
        headers: { ...own(), "content-type": "text/csv", "transfer-encoding": "chunked" },
        body: Buffer.alloc(100 * 1024 * 1024),
      })
      .catch(() => null);
    expect(answer?.status ?? 413).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
    expect((await door.send("/api/health/live")).status).toBe(200);
  });

  it("a sign-in: 16 KiB and a length", async () => {
    expect((await auth({}, "a".repeat(16_384))).status).toBe(200);
    expect((await auth({}, "a".repeat(16_385))).status).toBe(413);
    expect((await auth({ "transfer-encoding": "chunked" }, "a=1")).status).toBe(411);
  });

  it("no compressed bodies", async () => {
    expect((await auth({ "content-encoding": "gzip" }, "a=1")).status).toBe(415);
    expect((await door.mutate("setup.createOwner", {}, { "content-encoding": "br" })).status).toBe(415);
  });

  it("JSON: 20 deep, UTF-8, brackets in texts do not count", async () => {
    const post = (body: string | Buffer) =>
      door.send("/api/trpc/setup.createOwner", { method: "POST", headers: { ...json, ...own() }, body });
    for (const body of ["[".repeat(21) + "]".repeat(21), "[".repeat(10_000), Buffer.from([0x22, 0xff, 0x22])]) {
      const answer = await post(body);
      expect([answer.status, answer.json()]).toEqual([400, { code: "bad_request" }]);
    }
    expect((await post(JSON.stringify(`${"[".repeat(50)}"`))).json()).toMatchObject({
      error: { data: { code: "invalid" } },
    });
  });

  it("a batch: 10 calls", async () => {
    const batch = (n: number) => door.send(`/api/trpc/${Array(n).fill("setup.status").join(",")}?batch=1&input=%7B%7D`);
    expect((await batch(10)).status).toBe(200);
    expect((await batch(11)).status).toBe(400);
  });

  it("a GET changes nothing", async () => {
    expect((await door.send("/api/trpc/setup.createOwner?input=%7B%7D")).status).toBe(405);
  });
});

describe("health and metrics", () => {
  it("[A:health.live] [A:health.ready] say ok, and ready turns red while draining", async () => {
    expect((await door.send("/api/health/live")).body).toBe("ok");
    expect((await door.send("/api/health/ready")).body).toBe("ok");
    door.runtime.isDraining = true;
    const answer = await door.send("/api/health/ready");
    door.runtime.isDraining = false;
    expect([answer.status, answer.body]).toEqual([503, "unavailable"]);
    expect(answer.headers.connection).toBe("close");
  });

  it("ready turns red when the database takes nothing", async () => {
    const other = await openDoor({ routes: healthRoutes });
    other.runtime.sqlite.pragma("query_only = 1");
    const { status } = await other.send("/api/health/ready");
    await other.close();
    expect(status).toBe(503);
  });

  it("[F7] ready turns red at once while another program writes, and green again", async () => {
    const other = await openDoor({ routes: healthRoutes });
    const writer = new Sqlite(other.runtime.file);
    writer.exec("BEGIN IMMEDIATE");
    const askedAt = performance.now();
    const held = (await other.send("/api/health/ready")).status;
    expect(performance.now() - askedAt).toBeLessThan(200);
    writer.exec("ROLLBACK");
    writer.close();
    expect(other.runtime.sqlite.pragma("busy_timeout", { simple: true })).toBe(250);
    await expect.poll(async () => (await other.send("/api/health/ready")).status, { timeout: 3000 }).toBe(200);
    await other.close();
    expect(held).toBe(503);
  });

  it.each<[string, (file: string) => void]>([
    ["was moved away", (file) => renameSync(file, `${file}.away`)],
    ["has seen another version", (file) => execute(file, "insert into migration values ('of the future', 0)")],
  ])("ready turns red when the database %s", async (_, change) => {
    const other = await openDoor({ routes: healthRoutes });
    change(other.runtime.file);
    const { status } = await other.send("/api/health/ready");
    await other.close();
    expect(status).toBe(503);
  });

  it("[A:metrics.scrape] need the bearer token and exist only where one is set", async () => {
    expect((await door.send("/api/metrics")).status).toBe(404);
    const measured = await openDoor({ settings: { METRICS_TOKEN: "0123456789abcdef" } });
    const wrong = await measured.send("/api/metrics", { headers: { authorization: "Bearer 0123456789abcdee" } });
    const none = await measured.send("/api/metrics");
    const right = await measured.send("/api/metrics", { headers: { authorization: "Bearer 0123456789abcdef" } });
    await measured.close();
    expect([none.status, wrong.status, right.status]).toEqual([401, 401, 200]);
    expect(right.body).toContain('touchstone_request_duration_seconds_count{route="/api/metrics",status="401"} 2');
    const told = [...right.body.matchAll(/^# TYPE touchstone_(\w+) /gm)].map(([, name]) => name);
    expect(told).toEqual(expect.arrayContaining(MEASURED));
    expect(right.body).toMatch(/^touchstone_backup_age_seconds NaN$/m);
  });
});
