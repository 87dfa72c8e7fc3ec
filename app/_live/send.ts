import type { Answer, Mutation, Surface } from "@/domain/wire";
import type { SendResult } from "./outbox";

const DENIED = new Set([401, 404]);
const MALFORMED = new Set([400, 413]);

/** Sends commands of one surface; any failure that may pass becomes a retry. */
export async function sendCommands(workshopId: string, surface: Surface, commands: Mutation[]): Promise<SendResult> {
  try {
    const response = await fetch("/api/trpc/commands.execute", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ workshopId, as: surface, commands }),
    });
    if (DENIED.has(response.status)) return { failed: "denied" };
    if (MALFORMED.has(response.status)) return { failed: "malformed" };
    if (!response.ok) return { failed: "retry" };
    const { result } = (await response.json()) as { result: { data: Answer[] } };
    return { answers: result.data };
  } catch {
    return { failed: "retry" };
  }
}
