import { describe, expect, it } from "vitest";
import { readEnv, WrongSettings } from "./env";

const problems = (settings: Record<string, string>) => {
  try {
    readEnv(settings);
  } catch (error) {
    return error instanceof WrongSettings ? error.message.split("\n") : error;
  }
  return [];
};

describe("settings", () => {
  it("have defaults that let phones join and lose nothing", () => {
    expect(readEnv({})).toMatchObject({
      port: 3000,
      host: undefined,
      appUrl: null,
      https: false,
      trustProxy: 0,
      durability: "full",
      rateLimits: true,
      metricsToken: null,
    });
  });

  it("treat an empty value as none", () => {
    expect(readEnv({ APP_URL: "", PORT: "", HOST: "" })).toMatchObject({ port: 3000, host: undefined, appUrl: null });
  });

  it("name every wrong one at once", () => {
    const wrong = {
      PORT: "70000",
      APP_URL: "https://x.example/path",
      TRUST_PROXY: "-1",
      DURABILITY: "none",
      METRICS_TOKEN: "short",
      LOG_LEVEL: "loud",
      RATE_LIMITS: "maybe",
    };
    const named = problems(wrong) as string[];
    for (const name of Object.keys(wrong))
      expect(
        named.some((line) => line.startsWith(`${name} `)),
        name,
      ).toBe(true);
  });

  it("let limits be off on the loopback address only", () => {
    expect(problems({ RATE_LIMITS: "off" })).toEqual(["RATE_LIMITS may only be off while HOST is 127.0.0.1"]);
    expect(problems({ RATE_LIMITS: "off", HOST: "0.0.0.0" })).toHaveLength(1);
    expect(readEnv({ RATE_LIMITS: "off", HOST: "127.0.0.1" }).rateLimits).toBe(false);
  });

  it("[X16] name who answers for the server as a link", () => {
    expect(readEnv({ CONTACT: "team@example.org" }).contact).toBe("mailto:team@example.org");
    expect(readEnv({ CONTACT: "https://example.org/help" }).contact).toBe("https://example.org/help");
    expect(readEnv({}).contact).toBeNull();
    for (const CONTACT of ["team@", "nobody", "javascript:alert(1)"]) expect(problems({ CONTACT })).toHaveLength(1);
  });

  it("take the origin of APP_URL", () => {
    expect(readEnv({ APP_URL: "https://Workshops.example:8443/" })).toMatchObject({
      appUrl: "https://workshops.example:8443",
      https: true,
    });
    for (const APP_URL of [
      "workshops.example",
      "ftp://x.example",
      "https://a:b@x.example",
      "https://x.example/?a",
      "https://x.example/#a",
    ])
      expect(problems({ APP_URL }), APP_URL).toHaveLength(1);
  });
});
