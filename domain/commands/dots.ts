import type { z } from "zod";
import { refuseUnless } from "../errors";
import { dotId } from "../state";
import type { dotSchemas } from "./dots.schema";
import { FACILITATORS, PARTICIPANT } from "./execute";
import type { Actor, Command, Tx } from "./rule";

type SetDots = z.infer<(typeof dotSchemas)["dots.set"]>;
type SetDotsForInRoom = z.infer<(typeof dotSchemas)["dots.setForInRoom"]>;

/**
 * Puts exactly `dots` dots on a moment, replacing what was there.
 * Setting instead of adding makes the command safe to send twice, so a phone on a bad line may simply retry.
 * @throws Refused not_found | over_cap | over_budget
 */
function setDots(tx: Tx, participantId: string, { momentId, dots }: SetDots): void {
  const moment = tx.get("moment", momentId);
  refuseUnless(moment && !moment.mergedInto && !moment.hiddenAt, "not_found");
  const { dotBudget, maxDotsPerMoment } = tx.workshop().config;
  refuseUnless(dots <= (maxDotsPerMoment ?? 0), "over_cap");
  const elsewhere = dotsPlaced(tx, participantId) - (tx.get("dot", dotId(1, participantId, momentId))?.dots ?? 0);
  refuseUnless(elsewhere + dots <= (dotBudget ?? 0), "over_budget");
  tx.put("dot", dotId(1, participantId, momentId), dots === 0 ? null : { voteRound: 1, participantId, momentId, dots });
}

/** Dots a participant has placed in vote round 1, on whatever moment. */
export function dotsPlaced(tx: Pick<Tx, "all" | "get">, participantId: string): number {
  let sum = 0;
  for (const moment of tx.all("moment")) sum += tx.get("dot", dotId(1, participantId, moment.id))?.dots ?? 0;
  return sum;
}

/** @throws Refused forbidden for a person with a device, whose ballot only they may change */
function setDotsForInRoom(tx: Tx, actor: Actor, { participantId, ...set }: SetDotsForInRoom): void {
  const person = tx.get("participant", participantId);
  refuseUnless(person, "not_found");
  refuseUnless(person.kind === "in_room", "forbidden");
  setDots(tx, participantId, set);
  tx.audit(actor, "dots.setForInRoom", { participantId });
}

export const dotCommands = {
  "dots.set": { by: PARTICIPANT, phases: ["vote", "vote"], rule: (tx, actor, args) => setDots(tx, actor.id, args) } satisfies Command<SetDots>,
  "dots.setForInRoom": { by: FACILITATORS, phases: ["vote", "vote"], rule: setDotsForInRoom } satisfies Command<SetDotsForInRoom>,
};
