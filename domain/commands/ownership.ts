import { refuseUnless } from "../errors";
import type { Touchpoint } from "../records";
import type { Actor, Tx } from "./rule";

/**
 * For what only its author may change: somebody else's is forbidden if the actor may see it, else it does not exist.
 * @throws Refused not_found | forbidden
 */
export function refuseUnlessOwn(actor: Actor, owner: string | null, isVisible: boolean): void {
  if (actor.role === "participant" && owner === actor.id) return;
  refuseUnless(isVisible, "not_found");
  refuseUnless(false, "forbidden");
}

/** Whether participants other than its author see a card. */
export const isSeenByAll = (card: Touchpoint): boolean => card.displayOrder !== null && card.hiddenAt === null;

/** Phones see evidence together with the card it hangs on: whatever hides or shows the card concerns it too. */
export function touchEvidenceOn(tx: Tx, touchpointId: string): void {
  for (const evidence of tx.where("evidence", "touchpointId", touchpointId)) tx.put("evidence", evidence.id, evidence);
}

/** Takes the spotlight off something that is about to vanish from the screens. */
export function dim(tx: Tx, kind: "touchpoint" | "moment" | "idea" | "action", id: string): void {
  const { spotlight } = tx.workshop();
  if (spotlight?.kind === kind && spotlight.id === id) tx.setWorkshop({ spotlight: null });
}
