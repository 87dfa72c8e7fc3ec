import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/root";

/** Why a call failed. `code`: a refusal of domain/errors.ts, one of HTTP, or `offline` when no answer came. */
export interface Failure {
  code: string;
  /** For `invalid`: what is wrong, keyed by field. */
  fields: Readonly<Record<string, string>>;
  /** For `rate_limited` and `unavailable`: how long to wait; 0 if unknown. */
  retrySeconds: number;
}

export const retrySecondsOf = (headers: Headers | undefined): number => Number(headers?.get("Retry-After") ?? 0) || 0;

/** Makes what a call threw something a screen can show. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { code: "internal", fields: {}, retrySeconds: 0 };
  const { data, meta } = error as TRPCClientError<AppRouter>;
  if (!data) return { code: meta?.response ? "internal" : "offline", fields: {}, retrySeconds: 0 };
  const headers = meta?.response instanceof Response ? meta.response.headers : undefined;
  return { code: data.code, fields: data.fields ?? {}, retrySeconds: retrySecondsOf(headers) };
}
