import { isCounted } from "../counted-card";
import { refuseUnless } from "../errors";
import { LIMITS, TEXT } from "../limits";
import type { Touchpoint } from "../records";
import { nextSeq } from "./new-record";
import type { Tx } from "./rule";

/**
 * Gives every visible touchpoint without a moment one of its own, numbered in the order in which the cards are shown,
 * so that numbers do not tell who wrote first (I4).
 * @throws Refused full beyond 400 moments
 */
export function giveSinglesAMoment(tx: Tx): void {
  let seq = nextSeq(tx, "moment");
  const singles = [...tx.all("touchpoint")].filter(
    (card) => isCounted(card) && !(card.momentId && tx.get("moment", card.momentId)),
  );
  refuseUnless(tx.count("moment") + singles.length <= LIMITS.moments, "full");
  for (const card of singles.sort(byDisplayOrder)) {
    const id = tx.newId();
    tx.put("moment", id, {
      id,
      title: titleOf(card),
      stage: card.stage,
      period: card.period,
      mergedInto: null,
      shortlisted: true,
      confirmedAsTruth: false,
      departureReason: null,
      scene: null,
      hiddenAt: null,
      seq,
    });
    tx.put("touchpoint", card.id, { ...card, momentId: id });
    seq += 1;
  }
}

const byDisplayOrder = (a: Touchpoint, b: Touchpoint): number =>
  (a.displayOrder ?? 1) - (b.displayOrder ?? 1) || (a.id < b.id ? -1 : 1);

/** Cards are longer than titles: cut at 120 code points. */
const titleOf = ({ text }: Touchpoint): string => [...text].slice(0, TEXT.title).join("").trim();
