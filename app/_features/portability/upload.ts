import { retrySecondsOf } from "@/app/_api/failure";
import { LIMITS } from "@/domain/limits";
import type { Fault } from "@/domain/portable/fault";

/** `fault` where the file itself is to blame; else a code of the server, or `offline`, or `unreadable` for a file that has changed or gone. */
export type Uploaded = { id: string } | { fault: Fault } | { code: string; retrySeconds: number };

/** Sends a file as it is; the server reads it, all or nothing. */
export async function uploadWorkshop(file: File): Promise<Uploaded> {
  if (file.size > LIMITS.importBytes) return { code: "too_large", retrySeconds: 0 };
  const body = await file.arrayBuffer().catch(() => null);
  if (!body) return { code: "unreadable", retrySeconds: 0 };
  try {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch("/api/import/workshop", { method: "POST", headers, body });
    const said = (await answer.json()) as { id?: string; code?: string } & Partial<Fault>;
    if (said.id !== undefined) return { id: said.id };
    if (said.reason !== undefined) return { fault: { path: said.path ?? "", reason: said.reason } };
    return { code: said.code ?? "internal", retrySeconds: retrySecondsOf(answer.headers) };
  } catch {
    return { code: "offline", retrySeconds: 0 };
  }
}
