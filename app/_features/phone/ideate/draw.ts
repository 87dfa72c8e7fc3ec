import type { InspirationCard } from "@/content/cards";

/** Draws three cards for a moment; undefined if no answer came. */
export async function draw(
  workshopId: string,
  momentId: string,
  seen: readonly string[],
): Promise<InspirationCard[] | undefined> {
  const input = JSON.stringify({ workshopId, momentId, seen: seen.slice(-200), as: "phone" });
  try {
    const response = await fetch(`/api/trpc/ideas.drawCards?input=${encodeURIComponent(input)}`, { cache: "no-store" });
    if (!response.ok) return undefined;
    const { result } = (await response.json()) as { result: { data: InspirationCard[] } };
    return result.data;
  } catch {
    return undefined;
  }
}
