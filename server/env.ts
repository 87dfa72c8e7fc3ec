import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) =>
  z
    .string()
    .default(fallback)
    .refine((v): v is T[number] => values.includes(v), `must be one of: ${values.join(", ")}`);
const wholeNumber = (from: number, to: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .refine((v) => v >= from && v <= to, `must lie between ${from} and ${to}`)
    .default(fallback);

const settings = z
  .object({
    NODE_ENV: oneOf(["production", "development", "test"], "development"),
    PORT: wholeNumber(0, 65_535, 3000),
    HOST: z.string().max(255).optional(),
    APP_URL: z.string().refine(isOrigin, "must be an origin such as https://workshops.example.org").optional(),
    CONTACT: z.string().max(200).refine(isContact, "must be an e-mail address or a web address").optional(),
    DATA_DIR: z.string().default("./data"),
    TRUST_PROXY: wholeNumber(0, 10, 0),
    DURABILITY: oneOf(["full", "normal"], "full"),
    METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
    LOG_LEVEL: oneOf(["trace", "debug", "info", "warn", "error", "fatal", "silent"], "info"),
    RATE_LIMITS: oneOf(["on", "off"], "on"),
  })
  .refine((v) => v.RATE_LIMITS === "on" || v.HOST === "127.0.0.1", {
    path: ["RATE_LIMITS"],
    message: "may only be off while HOST is 127.0.0.1",
  });

export interface Env {
  development: boolean;
  /** 0 lets the system choose. */
  port: number;
  /** Undefined: all interfaces. */
  host: string | undefined;
  /** Origin without trailing slash; null where no public address is configured. */
  appUrl: string | null;
  https: boolean;
  /** Address, as a link, of whoever answers for this server; null where none is named. */
  contact: string | null;
  /** Absolute. */
  dataDir: string;
  /** How many proxies in front are believed; 0 ignores `X-Forwarded-*`. */
  trustProxy: number;
  durability: "full" | "normal";
  metricsToken: string | null;
  logLevel: string;
  rateLimits: boolean;
}

export class WrongSettings extends Error {}

/** Takes in a file `.env` of the working directory; what the environment already sets wins. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** @throws WrongSettings with one line per wrong setting */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new WrongSettings(parsed.error.issues.map((i) => `${i.path.join(".")} ${i.message}`).join("\n"));
  const v = parsed.data;
  const appUrl = v.APP_URL ? new URL(v.APP_URL).origin : null;
  return {
    development: v.NODE_ENV !== "production",
    port: v.PORT,
    host: v.HOST,
    appUrl,
    https: appUrl?.startsWith("https:") ?? false,
    contact: v.CONTACT ? linkTo(v.CONTACT) : null,
    dataDir: resolve(v.DATA_DIR),
    trustProxy: v.TRUST_PROXY,
    durability: v.DURABILITY,
    metricsToken: v.METRICS_TOKEN ?? null,
    logLevel: v.LOG_LEVEL,
    rateLimits: v.RATE_LIMITS === "on",
  };
}

/**
 * Gives Next and next-auth what they read from the process, before either is loaded. next-auth must never take its own
 * address from a Host header, so the switches that would let it are taken away.
 */
export function prepareNext(env: Env, origin: string, secret: string): void {
  delete process.env.AUTH_TRUST_HOST;
  delete process.env.VERCEL;
  delete process.env.AUTH_SECRET;
  process.env.NEXTAUTH_URL = env.appUrl ?? origin;
  process.env.NEXTAUTH_SECRET = secret;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
}

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname === "/" && !url.search && !url.hash && !url.username;
}

const linkTo = (contact: string): string => (contact.includes("@") ? `mailto:${contact}` : contact);

function isContact(value: string): boolean {
  if (value.includes("@")) return z.email().safeParse(value).success;
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
