import type { z } from "zod";
import { refuseUnless } from "../errors";
import { TEXT } from "../limits";
import { draftAction, keep, refuseUnlessLive } from "./actions-checks";
import { FACILITATORS } from "./execute";
import { refuseUnlessNew } from "./new-record";
import type { parkingSchemas } from "./parking.schema";
import type { Actor, Command, Tx } from "./rule";

type MakeAction = z.infer<(typeof parkingSchemas)["parking.makeAction"]>;

/**
 * Drafts an action from a topic and settles the topic with it, so that neither is ever there without the other.
 * @throws Refused not_found | changed_since for a topic that is settled already | invalid | full
 */
function makeAction(tx: Tx, _actor: Actor, { id, actionId, momentId }: MakeAction): void {
  const topic = tx.get("parkingLotItem", id);
  refuseUnless(topic, "not_found");
  refuseUnless(topic.outcome === "open", "changed_since");
  refuseUnlessNew(tx, "action", actionId);
  refuseUnlessLive(tx, momentId);
  const scene = tx.get("moment", momentId)?.scene ?? null;
  keep(tx, draftAction(tx, { id: actionId, momentId, scene, title: titleFrom(topic.text) }));
  tx.put("parkingLotItem", id, { ...topic, outcome: "action" });
  tx.touch("estimateSummary", actionId);
}

/** A topic may be longer than a title; the whole of it stays in the parking lot. */
function titleFrom(text: string): string {
  const characters = [...text];
  return characters.length <= TEXT.idea
    ? text
    : `${characters
        .slice(0, TEXT.idea - 1)
        .join("")
        .trimEnd()}…`;
}

export const parkingActions = {
  "parking.makeAction": {
    by: FACILITATORS,
    phases: ["plan", "closed"],
    undoable: true,
    rule: makeAction,
  } satisfies Command<MakeAction>,
};
