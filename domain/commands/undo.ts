import type { z } from "zod";
import { isDeepEqual } from "../deep-equal";
import { refuseUnless } from "../errors";
import type { Kind } from "../records";
import { settleBallots, votersOn } from "./ballots";
import { EVERYBODY } from "./execute";
import { touchEvidenceOn } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx, Undoable } from "./rule";
import type { runSchemas } from "./run.schema";
import { refuseUnlessSound } from "./undo-soundness";
import { refuseOutOfTime } from "./undo-times";

type Args = z.infer<(typeof runSchemas)["run.undo"]>;
type Change = Undoable["changes"][number];

/** Follow from the rest: the spotlight goes on as it is, and the result is worked out anew. */
const FOLLOWS = new Set<Kind>(["workshop", "resultSnapshot"]);

/**
 * Takes back the actor's newest command that can be taken back. Nothing of it may have been touched since, its phase
 * must be open still, and the records put back must fit what the others have done meanwhile.
 * @throws Refused not_found if there is none | stale_revision if it is not the one that is meant | changed_since | over_budget | over_cap | over_top_k
 */
function undo(tx: Tx, actor: Actor, { version }: Args): void {
  const last = tx.lastUndoable(actor.id);
  refuseUnless(last, "not_found");
  refuseUnless(version === undefined || version === last.version, "stale_revision");
  const changes = last.changes.filter(({ kind }) => !FOLLOWS.has(kind));
  for (const change of changes) {
    refuseUnless(isDeepEqual(tx.get(change.kind, change.id) ?? null, change.after), "changed_since");
    refuseOutOfTime(tx.workshop().phase, change);
  }
  for (const { kind, id, before } of changes) tx.put(kind, id, before);
  refuseUnlessSound(tx, changes);
  settleBallots(tx, votersOn(tx, changes.flatMap(momentIdsOf)));
  touchDerived(tx, changes);
  tx.markUndone(last.version);
}

/** Moments on which somebody's dots may count otherwise after this change. */
function momentIdsOf({ kind, id, before, after }: Change): string[] {
  if (kind === "moment") return [id];
  const record = before ?? after;
  return record && "voteRound" in record ? [record.momentId] : [];
}

function touchDerived(tx: Tx, changes: readonly Change[]): void {
  if (changes.some(({ kind }) => kind === "touchpoint")) tx.touch("cardCounts", "all");
  for (const { kind, id, before, after } of changes) {
    if (kind === "touchpoint") touchEvidenceOn(tx, id);
    if (kind === "action") tx.touch("estimateSummary", id);
    const record = before ?? after;
    if (kind === "estimate" && record && "actionId" in record) tx.touch("estimateSummary", record.actionId);
  }
  resultChanged(tx);
}

export const undoCommands = {
  "run.undo": { by: EVERYBODY, phases: ["collect", "commit"], serverOnly: true, rule: undo } satisfies Command<Args>,
};
