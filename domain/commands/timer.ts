import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isPhase } from "../phases";
import type { Workshop } from "../records";
import { timeLeft } from "../timer";
import { FACILITATORS } from "./execute";
import type { Actor, Command, Tx } from "./rule";
import type { runSchemas } from "./run.schema";

type Start = z.infer<(typeof runSchemas)["run.startTimer"]>;
type Extend = z.infer<(typeof runSchemas)["run.extendTimer"]>;

const PHASES_OF_THE_ROOM = ["lobby", "commit"] as const;

/**
 * Lets the timer run: for so many seconds, else for what was left when it was stopped, else for the phase's minutes.
 * @throws Refused guard_unmet while the workshop is paused or if there is no time to run
 */
function startTimer(tx: Tx, _actor: Actor, { seconds }: Start): void {
  const workshop = tx.workshop();
  refuseUnless(workshop.pausedAt === null, "guard_unmet");
  const left = seconds === undefined ? (workshop.timerLeftMs ?? minutesOf(workshop) * 60_000) : seconds * 1000;
  refuseUnless(left > 0, "guard_unmet");
  tx.setWorkshop({ timerEndsAt: tx.now + left, timerLeftMs: null });
}

const minutesOf = ({ agenda, phase }: Workshop): number => (isPhase(phase) ? agenda[phase].minutes : 0);

/** Stops the timer with what is left; also while a pause holds it, and then it does not go on by itself. */
function pauseTimer(tx: Tx): void {
  const workshop = tx.workshop();
  if (workshop.timerEndsAt === null) return;
  tx.setWorkshop({ timerEndsAt: null, timerLeftMs: Math.max(0, timeLeft(workshop, tx.now) ?? 0) });
}

/** Gives or takes time, down to none; a timer that has run out goes on from now. */
function extendTimer(tx: Tx, _actor: Actor, { seconds }: Extend): void {
  const { timerEndsAt, timerLeftMs, pausedAt } = tx.workshop();
  const change = seconds * 1000;
  const now = pausedAt ?? tx.now;
  if (timerEndsAt === null) tx.setWorkshop({ timerLeftMs: Math.max(0, (timerLeftMs ?? 0) + change) });
  else tx.setWorkshop({ timerEndsAt: Math.max(now, Math.max(now, timerEndsAt) + change) });
}

/** Covers the participants' screens and holds the timer (`timeLeft`); the phase stays (method 2.6). */
function pause(tx: Tx): void {
  if (tx.workshop().pausedAt === null) tx.setWorkshop({ pausedAt: tx.now });
}

/** Uncovers them; a timer that ran goes on with what it had, one that somebody had stopped stays stopped. */
function resume(tx: Tx): void {
  const { pausedAt, timerEndsAt } = tx.workshop();
  if (pausedAt === null) return;
  tx.setWorkshop({ pausedAt: null, timerEndsAt: timerEndsAt === null ? null : timerEndsAt + tx.now - pausedAt });
}

export const timerCommands = {
  "run.startTimer": { by: FACILITATORS, phases: PHASES_OF_THE_ROOM, rule: startTimer } satisfies Command<Start>,
  "run.pauseTimer": { by: FACILITATORS, phases: PHASES_OF_THE_ROOM, rule: pauseTimer } satisfies Command<object>,
  "run.extendTimer": { by: FACILITATORS, phases: PHASES_OF_THE_ROOM, rule: extendTimer } satisfies Command<Extend>,
  "run.pause": { by: FACILITATORS, phases: PHASES_OF_THE_ROOM, rule: pause } satisfies Command<object>,
  "run.resume": { by: FACILITATORS, phases: PHASES_OF_THE_ROOM, rule: resume } satisfies Command<object>,
};
