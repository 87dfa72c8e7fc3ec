import type { Answer, Mutation, Surface } from "@/domain/wire";
import type { SendResult } from "./outbox";

const DENIED = new Set([401, 404]);
/** On a dead line a request may hang for minutes and hold up all that wait behind it; what was done is not done twice. */
const LONGEST_MS = 15_000;
const MALFORMED = new Set([400, 413]);

/** Sends commands of one surface; any failure that may pass becomes a retry. */
export async function sendCommands(workshopId: string, surface: Surface, commands: Mutation[]): Promise<SendResult> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), LONGEST_MS);
  try {
    const response = await fetch("/api/trpc/commands.execute", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ workshopId, as: surface, commands }),
      signal: controller.signal,
    });
    if (DENIED.has(response.status)) return { failed: "denied" };
    if (MALFORMED.has(response.status)) return { failed: "malformed" };
    if (!response.ok) return { failed: "retry" };
    const { result } = (await response.json()) as { result: { data: Answer[] } };
    return { answers: result.data };
  } catch {
    return { failed: "retry" };
  } finally {
    clearTimeout(timer);
  }
}
