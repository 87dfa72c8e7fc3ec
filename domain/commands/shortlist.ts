import { momentsOnBallot, pooledVotes } from "../ballot";
import type { Tx } from "./rule";

const MOST_EQUALS = 2;

/**
 * Chooses what is rated and ranked (method 5.2): most dots first, then supporters, then `seq`; the first
 * `shortlistSize`, and up to two more that equal the last of them in dots and supporters.
 */
export function buildShortlist(tx: Tx): void {
  const votes = pooledVotes(tx);
  const voteOf = (id: string) => votes.get(id) ?? { dots: 0, supporters: 0 };
  const order = momentsOnBallot(tx)
    .map((moment) => ({ moment, ...voteOf(moment.id) }))
    .sort((a, b) => b.dots - a.dots || b.supporters - a.supporters || a.moment.seq - b.moment.seq);
  const { shortlistSize } = tx.workshop().config;
  const last = order[shortlistSize - 1];
  const equals = order
    .slice(shortlistSize)
    .filter(({ dots, supporters }) => dots === last?.dots && supporters === last.supporters);
  const chosen = new Set(
    [...order.slice(0, shortlistSize), ...equals.slice(0, MOST_EQUALS)].map(({ moment }) => moment.id),
  );
  for (const moment of [...tx.all("moment")]) {
    const shortlisted = chosen.has(moment.id);
    if (moment.shortlisted !== shortlisted) tx.put("moment", moment.id, { ...moment, shortlisted });
  }
}
