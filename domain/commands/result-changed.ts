import { isWithin } from "../phases";
import type { Tx } from "./rule";
import { refreshSnapshot } from "./snapshot";

/** To be called by whatever changes the input of the ranking: from the reveal on the result is worked out anew. */
export function resultChanged(tx: Tx): void {
  if (isWithin(tx.workshop().phase, "reveal", "closed")) refreshSnapshot(tx);
}
