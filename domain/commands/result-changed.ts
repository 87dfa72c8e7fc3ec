import { isWithin } from "../phases";
import { latestSnapshot } from "../view/derived";
import type { Tx } from "./rule";
import { refreshSnapshot } from "./snapshot";

/**
 * To be called by whatever changes the input of the ranking: from the reveal on the result is worked out anew.
 * Browsers know no snapshot and leave that to the server.
 */
export function resultChanged(tx: Tx): void {
  if (isWithin(tx.workshop().phase, "reveal", "closed") && latestSnapshot(tx)) refreshSnapshot(tx);
}
