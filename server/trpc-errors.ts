import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { REFUSALS, Refused } from "@/domain/errors";
import { HttpRefusal } from "./http/refusal";
import { isUnwritable } from "./unwritable";

type Code = TRPCError["code"];

/** Input that a schema lets pass but a rule does not: shown beside its field. */
export class WrongField extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
    this.name = "WrongField";
  }
}

/** What a failed call tells: a stable code, for `internal` the request id, for `invalid` the fields and what is wrong. */
export interface FailureData {
  code: string;
  httpStatus: number;
  requestId?: string;
  fields?: Record<string, string>;
}

const BY_CLASS = {
  400: "BAD_REQUEST",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  503: "SERVICE_UNAVAILABLE",
} as const satisfies Record<number, Code>;

const BY_HTTP: Partial<Record<HttpRefusal["code"], Code>> = {
  bad_request: "BAD_REQUEST",
  unauthorized: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  not_found: "NOT_FOUND",
  rate_limited: "TOO_MANY_REQUESTS",
  too_large: "PAYLOAD_TOO_LARGE",
  unavailable: "SERVICE_UNAVAILABLE",
};

const SHOWN: Partial<Record<Code, string>> = {
  PARSE_ERROR: "invalid",
  BAD_REQUEST: "invalid",
  UNAUTHORIZED: "unauthorized",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "too_large",
  UNSUPPORTED_MEDIA_TYPE: "unsupported_media_type",
  TOO_MANY_REQUESTS: "rate_limited",
  SERVICE_UNAVAILABLE: "unavailable",
};

/** Gives what a procedure threw the status of its class. Anything unknown stays an internal error. */
export function translated(error: TRPCError): TRPCError {
  const { cause } = error;
  if (cause instanceof Refused) return new TRPCError({ code: BY_CLASS[REFUSALS[cause.code]], cause });
  if (cause instanceof HttpRefusal)
    return new TRPCError({ code: BY_HTTP[cause.code] ?? "INTERNAL_SERVER_ERROR", cause });
  if (isUnwritable(cause)) return new TRPCError({ code: "SERVICE_UNAVAILABLE", cause });
  if (cause instanceof WrongField) return new TRPCError({ code: "BAD_REQUEST", cause });
  return error;
}

/** Never the message of an exception: it may quote data, and tRPC would send it even in production. */
export function failureData(error: TRPCError, httpStatus: number, requestId: string): FailureData {
  const code = error.cause instanceof Refused ? error.cause.code : SHOWN[error.code];
  if (code === undefined) return { code: "internal", httpStatus, requestId };
  const fields = fieldsOf(error.cause);
  return { code, httpStatus, ...(fields ? { fields } : {}) };
}

function fieldsOf(cause: unknown): Record<string, string> | undefined {
  if (cause instanceof WrongField) return { [cause.field]: cause.reason };
  if (!(cause instanceof ZodError)) return undefined;
  return Object.fromEntries(cause.issues.slice(0, 20).map((issue) => [issue.path.join(".").slice(0, 100), issue.code]));
}
