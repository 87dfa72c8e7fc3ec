import type { Kind, RecordOf } from "../records";
import { idOf, type StateReader } from "../state";
import type { Tx } from "./rule";

/** Kinds of which every row is one person's secret answer. */
export const BALLOT_KINDS = ["dot", "rating", "estimate", "closingRating"] as const satisfies readonly Kind[];
type BallotKind = (typeof BALLOT_KINDS)[number];

export interface BallotRow<K extends BallotKind = BallotKind> {
  kind: K;
  id: string;
  record: RecordOf<K>;
}

/** All secret answers, by kind and id. */
export function ballotRows(state: StateReader): BallotRow[] {
  const rows: BallotRow[] = [];
  for (const kind of BALLOT_KINDS) {
    const ofKind = [...state.all(kind)].map((record) => ({ kind, id: idOf(kind, record), record }));
    rows.push(...ofKind.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
  return rows;
}

/** Deletes every secret answer of a person and touches what is worked out from them. */
export function deleteBallot(tx: Tx, participantId: string): void {
  for (const kind of BALLOT_KINDS) {
    for (const record of tx.where(kind, "owner", participantId)) {
      tx.put(kind, idOf<BallotKind>(kind, record), null);
      if ("actionId" in record) tx.touch("estimateSummary", record.actionId);
      if (kind === "closingRating") tx.touch("closingSummary", "all");
    }
  }
}
