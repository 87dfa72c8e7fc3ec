import type { PerComponent } from "@/domain/ranking/result";
import type { WorkshopConfig } from "@/domain/records";

export type Factor = keyof PerComponent<unknown>;

/** The four bars in the order of every surface (ux 1.5), with their colour. */
export const FACTORS = [
  { key: "votes", fill: "bg-factor-votes" },
  { key: "importance", fill: "bg-factor-importance" },
  { key: "gap", fill: "bg-factor-gap" },
  { key: "charge", fill: "bg-factor-charge" },
] as const satisfies readonly { key: Factor; fill: string }[];

/**
 * Most points each bar can bring, adding up to 100: the weights shared out over the bars there is data for (method 7.4).
 * Null for a bar without data.
 */
export function fullPoints(
  weights: WorkshopConfig["weights"],
  points: PerComponent<number | null>,
): PerComponent<number | null> {
  const available = FACTORS.filter(({ key }) => points[key] !== null);
  const sum = available.reduce((total, { key }) => total + weights[key], 0);
  const full = (key: Factor) => (points[key] === null || sum === 0 ? null : (100 * weights[key]) / sum);
  return { votes: full("votes"), importance: full("importance"), gap: full("gap"), charge: full("charge") };
}
