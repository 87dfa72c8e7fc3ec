/** Why the front door turns a whole request away. Refusals of commands are domain/errors.ts. */
const HTTP_CODES = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  timeout: 408,
  wrong_phase: 409,
  length_required: 411,
  too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  rate_limited: 429,
  headers_too_large: 431,
  internal: 500,
  unavailable: 503,
} as const;

export type HttpCode = keyof typeof HTTP_CODES;

export class HttpRefusal extends Error {
  readonly status: number;

  /** By name: Next's bundle and the front door each have this class, and one meets what the other has thrown. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "HttpRefusal";
  }

  constructor(
    readonly code: HttpCode,
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
    this.name = "HttpRefusal";
    this.status = HTTP_CODES[code];
  }
}

/** @param seconds rounded up to at least 1 */
export const retryAfter = (code: "rate_limited" | "unavailable", seconds: number) =>
  new HttpRefusal(code, { "Retry-After": String(Math.max(1, Math.ceil(seconds))) });
