import { momentsOnBallot } from "../ballot";
import type { Tx } from "./rule";

/** Dots a person gets when `moments` are on the ballot (I2). */
export const usualBudget = (moments: number): number => Math.min(10, Math.max(3, Math.ceil(moments / 3)));

/** Dots a person may put on one moment (I2). */
export const usualCap = (budget: number): number => Math.max(1, Math.ceil(budget / 2));

/** Works out budget and cap, once: what is set already, by hand or by an earlier vote, stays. */
export function settleBudget(tx: Tx): void {
  const { config } = tx.workshop();
  if (config.dotBudget !== null && config.maxDotsPerMoment !== null) return;
  const dotBudget = config.dotBudget ?? usualBudget(momentsOnBallot(tx).length);
  tx.setWorkshop({
    config: { ...config, dotBudget, maxDotsPerMoment: config.maxDotsPerMoment ?? usualCap(dotBudget) },
  });
}
