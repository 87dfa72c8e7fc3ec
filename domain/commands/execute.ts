import { refuseUnless } from "../errors";
import { isWithin } from "../phases";
import type { Actor, Command, Role, Tx } from "./rule";

export const FACILITATORS = ["facilitator", "co_facilitator"] as const satisfies readonly Role[];
export const EVERYBODY = ["facilitator", "co_facilitator", "participant"] as const satisfies readonly Role[];
export const PARTICIPANT = ["participant"] as const satisfies readonly Role[];
export const SYSTEM = ["system"] as const satisfies readonly Role[];

export const isFacilitator = (actor: Actor): boolean => actor.role === "facilitator" || actor.role === "co_facilitator";

/**
 * Runs a command after the checks every command shares: role, then phase (the order of trust.md section 3).
 * The arguments have already passed the command's schema.
 * @throws Refused forbidden | not_joined | wrong_phase, and what the rule refuses
 */
export function execute<Args>(tx: Tx, actor: Actor, command: Command<Args>, args: Args): void {
  checkRole(actor, command);
  refuseUnless(isIn(tx, actor, command), "not_joined");
  refuseUnless(isWithin(tx.workshop().phase, ...command.phases), "wrong_phase");
  command.rule(tx, actor, args);
}

/** Whoever left, or was removed while their command was under way, has no say any more (I7). */
function isIn(tx: Tx, actor: Actor, { afterLeaving }: Pick<Command<never>, "afterLeaving">): boolean {
  if (actor.role !== "participant") return true;
  const status = tx.get("participant", actor.id)?.status;
  return status !== "removed" && (status !== "left" || afterLeaving === true);
}

/** @throws Refused forbidden, or not_joined for a facilitator who would have to join for it */
export function checkRole(actor: Actor, { by }: Pick<Command<never>, "by">): void {
  const isBallotOfGuests = isFacilitator(actor) && by.includes("participant");
  refuseUnless(by.includes(actor.role), isBallotOfGuests ? "not_joined" : "forbidden");
}
