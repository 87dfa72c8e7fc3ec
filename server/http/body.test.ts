import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clientAddress } from "./address";
import { readBody } from "./body";
import { matchRoute, type Route } from "./routes";

afterEach(() => vi.useRealTimers());
const stream = () => new PassThrough() as unknown as IncomingMessage & PassThrough;

describe("a body", () => {
  it("has 15 seconds to arrive, a large one 30", async () => {
    vi.useFakeTimers();
    for (const [maxBytes, ms] of [
      [262_144, 15_000],
      [5_242_880, 30_000],
    ] as const) {
      const req = stream();
      req.write("half of it");
      const outcome = readBody(req, maxBytes).catch((error) => error.code);
      let settled: unknown;
      void outcome.then((code) => (settled = code));
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(settled).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(settled).toBe("timeout");
    }
  });

  it("cut off in the middle is none", async () => {
    const req = stream();
    req.write("half of it");
    setTimeout(() => req.destroy(), 5);
    await expect(readBody(req, 100)).rejects.toMatchObject({ code: "bad_request" });
  });
});

describe("the client's address", () => {
  const from = (forwarded?: string) =>
    ({
      socket: { remoteAddress: "::ffff:10.0.0.9" },
      headers: forwarded ? { "x-forwarded-for": forwarded } : {},
    }) as unknown as IncomingMessage;

  it("[T24] believes as many proxies as configured, and none by default", () => {
    expect(clientAddress(from("1.1.1.1"), 0)).toBe("10.0.0.9");
    expect(clientAddress(from("6.6.6.6, 1.1.1.1"), 1)).toBe("1.1.1.1");
    expect(clientAddress(from("6.6.6.6, 1.1.1.1, 10.0.0.2"), 2)).toBe("1.1.1.1");
    expect(clientAddress(from(), 1)).toBe("10.0.0.9");
    expect(clientAddress(from("1.1.1.1"), 2)).toBe("10.0.0.9");
  });
});

describe("a route", () => {
  const route = (pattern: string): Route => ({ pattern, methods: ["GET"], handle: () => {} });
  const params = (pattern: string, path: string) => matchRoute([route(pattern)], path)?.params;

  it("is found by its segments", () => {
    expect(params("/api/export/:workshopId/plan.csv", "/api/export/abc/plan.csv")).toEqual({ workshopId: "abc" });
    expect(params("/api/export/:workshopId/plan.csv", "/api/export//plan.csv")).toBeUndefined();
    expect(params("/api/export/:workshopId/plan.csv", "/api/export/abc/plan.csv/")).toBeUndefined();
    expect(params("/api/trpc/*", "/api/trpc/a.b,c.d")).toEqual({});
    expect(params("/api/trpc/*", "/api/trpc")).toBeUndefined();
    expect(params("/api/trpc/*", "/api/trpcx/a")).toBeUndefined();
  });
});
