import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive, mergedInto } from "../moment-root";
import { dotId } from "../state";
import { dotsOn, dotsPlaced, MAIN_ROUND } from "./ballots";
import type { dotSchemas } from "./dots.schema";
import { FACILITATORS, PARTICIPANT } from "./execute";
import { personInRoom } from "./new-record";
import type { Actor, Command, Tx } from "./rule";

type SetDots = z.infer<(typeof dotSchemas)["dots.set"]>;
type SetDotsForInRoom = z.infer<(typeof dotSchemas)["dots.setForInRoom"]>;

const TIE_BREAK_ROUND = 2;

/**
 * Puts exactly `dots` dots on a moment, replacing what was there and on all that was merged into it.
 * Setting instead of adding makes the command safe to send twice, so a phone on a bad line may simply retry.
 * In `reveal` it serves the tie-break vote: one dot, only among the tied.
 * @throws Refused not_found | over_cap | over_budget | wrong_phase | guard_unmet
 */
function setDots(tx: Tx, participantId: string, set: SetDots): void {
  const { phase, tieBreak } = tx.workshop();
  refuseUnless(phase === "vote" || (phase === "reveal" && tieBreak?.open), "wrong_phase");
  refuseUnless(isLive(tx.get("moment", set.momentId)), "not_found");
  if (phase === "vote") setMainDots(tx, participantId, set);
  else setTieBreakDot(tx, participantId, set, tieBreak?.momentIds ?? []);
}

function setMainDots(tx: Tx, participantId: string, { momentId, dots }: SetDots): void {
  const { dotBudget, maxDotsPerMoment } = tx.workshop().config;
  const cap = maxDotsPerMoment ?? 0;
  refuseUnless(dots <= cap, "over_cap");
  const elsewhere = dotsPlaced(tx, participantId) - Math.min(cap, dotsOn(tx, participantId, momentId));
  refuseUnless(elsewhere + dots <= (dotBudget ?? 0), "over_budget");
  for (const { id } of mergedInto(tx, momentId)) put(tx, MAIN_ROUND, participantId, { momentId: id, dots: 0 });
  put(tx, MAIN_ROUND, participantId, { momentId, dots });
}

function setTieBreakDot(tx: Tx, participantId: string, set: SetDots, tied: readonly string[]): void {
  refuseUnless(tied.includes(set.momentId), "guard_unmet");
  refuseUnless(set.dots <= 1, "over_cap");
  const others = tied.filter((id) => id !== set.momentId && tx.get("dot", dotId(TIE_BREAK_ROUND, participantId, id)));
  refuseUnless(set.dots === 0 || others.length === 0, "over_budget");
  put(tx, TIE_BREAK_ROUND, participantId, set);
}

function put(tx: Tx, voteRound: number, participantId: string, { momentId, dots }: SetDots): void {
  const id = dotId(voteRound, participantId, momentId);
  if ((tx.get("dot", id)?.dots ?? 0) === dots) return;
  tx.put("dot", id, dots === 0 ? null : { voteRound, participantId, momentId, dots });
}

/** @throws Refused forbidden for a person with a device, whose ballot only they may change */
function setDotsForInRoom(tx: Tx, actor: Actor, { participantId, ...set }: SetDotsForInRoom): void {
  personInRoom(tx, participantId);
  setDots(tx, participantId, set);
  tx.audit(actor, "dots.setForInRoom", { participantId });
}

export const dotCommands = {
  "dots.set": {
    by: PARTICIPANT,
    phases: ["vote", "reveal"],
    rule: (tx, actor, args) => setDots(tx, actor.id, args),
  } satisfies Command<SetDots>,
  "dots.setForInRoom": {
    by: FACILITATORS,
    phases: ["vote", "reveal"],
    rule: setDotsForInRoom,
  } satisfies Command<SetDotsForInRoom>,
};
