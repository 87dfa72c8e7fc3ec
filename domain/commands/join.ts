import { generateJoinCode } from "../join-code";
import { FACILITATORS } from "./execute";
import type { Actor, Command, Tx } from "./rule";

/** Makes a new code by which people join; the old one opens nothing any more. */
function rotateCode(tx: Tx, actor: Actor): void {
  tx.setWorkshop({ joinCode: generateJoinCode(tx.random) });
  tx.audit(actor, "join.rotateCode");
}

/** Nobody new comes in; who is in may come back (method 2.6). */
function lock(tx: Tx): void {
  if (tx.workshop().lockedAt === null) tx.setWorkshop({ lockedAt: tx.now });
}

function unlock(tx: Tx): void {
  if (tx.workshop().lockedAt !== null) tx.setWorkshop({ lockedAt: null });
}

export const joinCommands = {
  "join.rotateCode": {
    by: FACILITATORS,
    phases: ["draft", "commit"],
    serverOnly: true,
    rule: rotateCode,
  } satisfies Command<object>,
  "join.lock": { by: FACILITATORS, phases: ["draft", "commit"], rule: lock } satisfies Command<object>,
  "join.unlock": { by: FACILITATORS, phases: ["draft", "commit"], rule: unlock } satisfies Command<object>,
};
