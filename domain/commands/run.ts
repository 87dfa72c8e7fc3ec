import type { z } from "zod";
import { refuseUnless } from "../errors";
import { canMove } from "../phase-moves";
import { isBefore, isPhase, type WorkshopState } from "../phases";
import type { Workshop } from "../records";
import { FACILITATORS } from "./execute";
import { beginPhase, completePhase, roundOnEntering } from "./phase-effects";
import type { Actor, Command, Tx } from "./rule";
import type { runSchemas } from "./run.schema";
import { settleTieBreak } from "./tie-break";

type Move = z.infer<(typeof runSchemas)["run.movePhase"]>;

/**
 * Moves the group to another phase, or closes the workshop, with every guard and effect of method 5.1.
 * @throws Refused stale_revision if somebody changed the frame meanwhile | guard_unmet | anonymised | full
 */
function movePhase(tx: Tx, actor: Actor, { to, expectedRevision, override = false, collectUntil }: Move): void {
  const { phase: from, agenda, revision, erasedAt } = tx.workshop();
  refuseUnless(revision === expectedRevision, "stale_revision");
  const isAhead = collectUntil !== undefined;
  refuseUnless(isAhead ? mayOpenAhead(tx, to, collectUntil) : canMove(from, to, agenda), "guard_unmet");
  refuseUnless(erasedAt === null || !isBefore(to, "reveal"), "anonymised");
  if (isBefore(from, to)) completePhase(tx, from, { override });
  settleTieBreak(tx);
  tx.setWorkshop({
    ...atRest,
    phase: to,
    revision: revision + 1,
    round: roundOnEntering(tx, from, to),
    phaseMovedBy: "name" in actor ? actor.name : null,
    phaseTimes: timesAfterMove(tx.workshop(), isAhead ? null : to, tx.now),
    timerEndsAt: isAhead ? null : endOf(tx.workshop(), to, tx.now),
    collectUntil: collectUntil ?? null,
  });
  beginPhase(tx, to);
  tx.touchAll();
  tx.audit(actor, "run.movePhase", { from, to, revision: revision + 1 });
}

/** Only the silent round, and only before it has begun: cards that were shown once are not hidden again. */
function mayOpenAhead(tx: Tx, to: WorkshopState, until: number): boolean {
  const { phase: from } = tx.workshop();
  return to === "collect" && isBefore(from, to) && until > tx.now && roundOnEntering(tx, from, to) === 1;
}

const atRest = { timerLeftMs: null, prompt: null, spotlight: null, pausedAt: null } as const;

/** The timer of a phase starts with it; it moves nobody by itself (method 2.1). */
function endOf({ agenda }: Workshop, to: WorkshopState, now: number): number | null {
  const minutes = isPhase(to) ? agenda[to].minutes : 0;
  return minutes > 0 ? now + minutes * 60_000 : null;
}

/** Days of collecting ahead are no time spent in the room. @param to null where no clock starts */
function timesAfterMove(
  { phase, phaseTimes }: Workshop,
  to: WorkshopState | null,
  now: number,
): Workshop["phaseTimes"] {
  const times = { ...phaseTimes };
  const left = isPhase(phase) ? times[phase] : undefined;
  if (isPhase(phase) && left) times[phase] = { ...left, usedMs: left.usedMs + Math.max(0, now - left.startedAt) };
  if (to !== null && isPhase(to)) times[to] = { startedAt: now, usedMs: times[to]?.usedMs ?? 0 };
  return times;
}

export const runCommands = {
  "run.movePhase": {
    by: FACILITATORS,
    phases: ["draft", "commit"],
    serverOnly: true,
    rule: movePhase,
  } satisfies Command<Move>,
};
