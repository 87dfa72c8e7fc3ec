import type { z } from "zod";
import { refuseUnless } from "../errors";
import { TEXT } from "../limits";
import { isLive, rootOf } from "../moment-root";
import type { Suggestion } from "../records";
import { assign, create } from "./bundling";
import { FACILITATORS, PARTICIPANT } from "./execute";
import { rename } from "./moments";
import { authorFor, refuseUnlessNew } from "./new-record";
import { isSeenByAll } from "./ownership";
import type { Actor, Command, Tx } from "./rule";
import type { suggestionSchemas } from "./suggestions.schema";

type Args<N extends keyof typeof suggestionSchemas> = z.infer<(typeof suggestionSchemas)[N]>;

/**
 * Suggests a name for a moment, two cards that belong together, or a card that does not fit where it lies.
 * @throws Refused invalid | full | not_found
 */
function add(tx: Tx, actor: Actor, args: Args<"suggestions.add">): void {
  refuseUnlessNew(tx, "suggestion", args.id);
  const { momentId, touchpointIds, text } = { momentId: null, touchpointIds: [], text: null, ...args };
  refuseUnless(momentId === null || isLive(tx.get("moment", momentId)), "not_found");
  refuseUnless(new Set(touchpointIds).size === touchpointIds.length, "invalid");
  for (const id of touchpointIds) {
    const card = tx.get("touchpoint", id);
    refuseUnless(card && (isSeenByAll(card) || card.participantId === actor.id), "not_found");
  }
  const participantId = authorFor(tx.workshop(), actor.id);
  tx.put("suggestion", args.id, {
    id: args.id,
    participantId,
    kind: args.kind,
    momentId,
    touchpointIds,
    text,
    outcome: "open",
  });
}

/** Dismisses a suggestion, or does what it says. @throws Refused not_found | guard_unmet if it was answered already */
function resolve(tx: Tx, actor: Actor, { id, outcome }: Args<"suggestions.resolve">): void {
  const suggestion = tx.get("suggestion", id);
  refuseUnless(suggestion, "not_found");
  refuseUnless(suggestion.outcome === "open", "guard_unmet");
  tx.put("suggestion", id, { ...suggestion, outcome });
  if (outcome === "accepted") FOLLOW[suggestion.kind](tx, actor, suggestion);
}

const FOLLOW: Record<Suggestion["kind"], (tx: Tx, actor: Actor, suggestion: Suggestion) => void> = {
  name: (tx, actor, { momentId, text }) => {
    refuseUnless(momentId !== null && text !== null, "not_found");
    rename(tx, actor, { momentId, title: text });
  },
  merge: (tx, actor, { touchpointIds }) => putTogether(tx, actor, touchpointIds),
  misfit: (tx, actor, { touchpointIds }) => assign(tx, actor, { touchpointIds, momentId: null }),
};

/** Into the moment of the first card that lies in one, else into a new one named after the first card. */
function putTogether(tx: Tx, actor: Actor, touchpointIds: string[]): void {
  const cards = touchpointIds.map((id) => tx.get("touchpoint", id));
  const target = cards.map((card) => (card?.momentId ? rootOf(tx, card.momentId) : undefined)).find(isLive);
  if (target) {
    assign(tx, actor, { touchpointIds, momentId: target.id });
    return;
  }
  const title = [...(cards[0]?.text ?? "")].slice(0, TEXT.title).join("").trim();
  create(tx, actor, { id: tx.newId(), title, touchpointIds });
}

export const suggestionCommands = {
  "suggestions.add": { by: PARTICIPANT, phases: ["cluster", "cluster"], rule: add } satisfies Command<
    Args<"suggestions.add">
  >,
  "suggestions.resolve": {
    by: FACILITATORS,
    phases: ["cluster", "cluster"],
    undoable: true,
    rule: resolve,
  } satisfies Command<Args<"suggestions.resolve">>,
};
