import type { Joined } from "@/server/participants/join";
import type { Peek } from "@/server/participants/open-workshop";

export type CallResult<T> = { data: T } | { code: string; retrySeconds: number };

/** Looks again at what the code opens, without joining. */
export const peek = (code: string): Promise<CallResult<Peek>> =>
  call(`/api/trpc/join.peek?input=${encodeURIComponent(JSON.stringify({ code }))}`);

/**
 * Joins, or comes back; the answer brings this browser its cookie. By fetch, since a form would send no origin here
 * (trust.md section 6).
 * @param key 32 random hex digits: the same once more is the same person, should an answer have been lost
 */
export const enter = (code: string, name: string, key?: string): Promise<CallResult<Joined>> =>
  call("/api/trpc/join.enter", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code, name, key }),
  });

/** Goes on as somebody who is in already, by six digits the facilitator shows. */
export const rejoin = (code: string, rejoinCode: string): Promise<CallResult<Joined>> =>
  call("/api/trpc/join.rejoin", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code, rejoinCode }),
  });

async function call<T>(url: string, init?: RequestInit): Promise<CallResult<T>> {
  try {
    const response = await fetch(url, { cache: "no-store", ...init });
    const body = (await response.json()) as { result: { data: T } } & {
      error?: { data?: { code?: string } };
      code?: string;
    };
    if (response.ok) return { data: body.result.data };
    const retrySeconds = Number(response.headers.get("Retry-After") ?? 0) || 0;
    return { code: body.error?.data?.code ?? body.code ?? "internal", retrySeconds };
  } catch {
    return { code: "offline", retrySeconds: 0 };
  }
}
