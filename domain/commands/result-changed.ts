import { isWithin } from "../phases";
import type { Tx } from "./rule";

/** To be called by whatever changes the input of the ranking: from the reveal on the result is worked out anew. */
export function resultChanged(tx: Tx): void {
  if (isWithin(tx.workshop().phase, "reveal", "closed")) tx.touch("result", "latest");
}
