import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import type { Idea } from "../records";
import { EVERYBODY, FACILITATORS, isFacilitator, PARTICIPANT } from "./execute";
import type { ideaSchemas } from "./ideas.schema";
import { authorFor, nextSeq, personInRoom, refuseUnlessNew } from "./new-record";
import { dim, refuseUnlessOwn } from "./ownership";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof ideaSchemas> = z.infer<(typeof ideaSchemas)[N]>;

/** @throws Refused invalid | full | not_found */
function addIdea(tx: Tx, author: string, args: Args<"ideas.add">): void {
  const { id, momentId, kind, text, cardId = null, basedOnIdeaId = null } = args;
  refuseUnlessNew(tx, "idea", id);
  refuseUnless(isLive(tx.get("moment", momentId)), "not_found");
  if (basedOnIdeaId !== null) {
    const model = tx.get("idea", basedOnIdeaId);
    refuseUnless(model && model.hiddenAt === null, "not_found");
  }
  tx.put("idea", id, {
    id,
    participantId: authorFor(tx.workshop(), author),
    momentId,
    kind,
    text,
    cardId,
    basedOnIdeaId,
    ticked: true,
    hiddenAt: null,
    seq: nextSeq(tx, "idea"),
    createdAt: tx.now,
  });
}

/** @throws Refused forbidden for a person with a device */
function addForInRoom(tx: Tx, actor: Actor, { participantId, ...idea }: Args<"ideas.addForInRoom">): void {
  personInRoom(tx, participantId);
  addIdea(tx, participantId, idea);
  tx.audit(actor, "ideas.addForInRoom", { participantId });
}

const ideaOf = (tx: Tx, id: string): Idea => {
  const idea = tx.get("idea", id);
  refuseUnless(idea, "not_found");
  return idea;
};

/** Rewrites an idea: the author's own, any by a facilitator (audited). @throws Refused not_found | forbidden */
function edit(tx: Tx, actor: Actor, { id, text }: Args<"ideas.edit">): void {
  const idea = ideaOf(tx, id);
  if (isFacilitator(actor)) tx.audit(actor, "ideas.edit", { id });
  else refuseUnlessOwn(actor, idea.participantId, idea.hiddenAt === null);
  tx.put("idea", id, { ...idea, text });
}

/** Deletes an own idea; ideas built on it and actions made of it stay without the reference. @throws Refused not_found | forbidden */
function remove(tx: Tx, actor: Actor, { id }: Args<"ideas.remove">): void {
  const idea = ideaOf(tx, id);
  refuseUnlessOwn(actor, idea.participantId, idea.hiddenAt === null);
  for (const other of tx.where("idea", "basedOnIdeaId", id))
    tx.put("idea", other.id, { ...other, basedOnIdeaId: null });
  for (const action of tx.where("action", "ideaId", id))
    tx.put("action", action.id, { ...action, ideaIds: action.ideaIds.filter((other) => other !== id) });
  dim(tx, "idea", id);
  tx.put("idea", id, null);
}

function hide(tx: Tx, _actor: Actor, { id }: Args<"ideas.hide">): void {
  const idea = ideaOf(tx, id);
  if (idea.hiddenAt !== null) return;
  tx.put("idea", id, { ...idea, hiddenAt: tx.now });
  dim(tx, "idea", id);
}

function unhide(tx: Tx, _actor: Actor, { id }: Args<"ideas.unhide">): void {
  const idea = ideaOf(tx, id);
  if (idea.hiddenAt !== null) tx.put("idea", id, { ...idea, hiddenAt: null });
}

/** Chooses whether an idea becomes a draft action when the plan is made. */
function tick(tx: Tx, _actor: Actor, { id, ticked }: Args<"ideas.tick">): void {
  const idea = ideaOf(tx, id);
  if (idea.ticked !== ticked) tx.put("idea", id, { ...idea, ticked });
}

export const ideaCommands = {
  "ideas.add": {
    by: PARTICIPANT,
    phases: ["ideate", "ideate"],
    rule: (tx, actor, args) => addIdea(tx, actor.id, args),
  } satisfies Command<Args<"ideas.add">>,
  "ideas.addForInRoom": { by: FACILITATORS, phases: ["ideate", "ideate"], rule: addForInRoom } satisfies Command<
    Args<"ideas.addForInRoom">
  >,
  "ideas.edit": { by: EVERYBODY, phases: ["ideate", "ideate"], undoable: true, rule: edit } satisfies Command<
    Args<"ideas.edit">
  >,
  "ideas.remove": { by: PARTICIPANT, phases: ["ideate", "ideate"], undoable: true, rule: remove } satisfies Command<
    Args<"ideas.remove">
  >,
  "ideas.hide": { by: FACILITATORS, phases: ["ideate", "commit"], undoable: true, rule: hide } satisfies Command<
    Args<"ideas.hide">
  >,
  "ideas.unhide": { by: FACILITATORS, phases: ["ideate", "commit"], undoable: true, rule: unhide } satisfies Command<
    Args<"ideas.unhide">
  >,
  "ideas.tick": { by: FACILITATORS, phases: ["ideate", "plan"], undoable: true, rule: tick } satisfies Command<
    Args<"ideas.tick">
  >,
};
