import { momentsOnBallot } from "../ballot";
import { isCounted } from "../counted-card";
import { refuseUnless } from "../errors";
import { isBefore, type WorkshopState } from "../phases";
import { addDays } from "../plan/dates";
import { isComplete } from "./actions-checks";
import { settleBudget } from "./budget";
import { eraseAssignment } from "./erasure";
import { publishCards } from "./publish";
import type { Tx } from "./rule";
import { buildShortlist } from "./shortlist";
import { giveSinglesAMoment } from "./singles";
import { refreshSnapshot, writeClosingSnapshot } from "./snapshot";

type Effect = (tx: Tx) => void;
interface Options {
  override: boolean;
}

/**
 * What a phase must have achieved, and what is done with it, before the group moves on from it.
 * @throws Refused guard_unmet | full
 */
export function completePhase(tx: Tx, phase: WorkshopState, options: Options): void {
  if (phase === "collect") completeCollect(tx);
  if (phase === "cluster") completeCluster(tx);
  if (phase === "vote") buildShortlist(tx);
  if (phase === "plan") completePlan(tx, options);
}

function completeCollect(tx: Tx): void {
  refuseUnless([...tx.all("touchpoint")].some(isCounted), "guard_unmet");
  publishCards(tx, { onlyNew: true });
}

function completeCluster(tx: Tx): void {
  giveSinglesAMoment(tx);
  refuseUnless(momentsOnBallot(tx).length >= 2, "guard_unmet");
}

/** Complete drafts become promises to be kept (I10). Without one the facilitator is warned, and may go on. */
function completePlan(tx: Tx, { override }: Options): void {
  refuseUnless(
    override || [...tx.all("action")].some((action) => isComplete(action) && action.status !== "dropped"),
    "guard_unmet",
  );
  for (const action of [...tx.all("action")]) {
    if (action.status === "draft" && isComplete(action))
      tx.put("action", action.id, { ...action, status: "open", updatedAt: tx.now });
  }
}

const ON_ENTERING: Partial<Record<WorkshopState, Effect>> = {
  vote: settleBudget,
  reveal: (tx) => {
    tx.setWorkshop({ revealStep: 0 });
    refreshSnapshot(tx);
  },
  commit: createCheckIns,
  closed: (tx) => {
    tx.setWorkshop({ closedAt: tx.now });
    writeClosingSnapshot(tx);
    eraseAssignment(tx);
  },
};

/** What happens at the beginning of a phase, after the workshop has moved to it. */
export const beginPhase = (tx: Tx, phase: WorkshopState): void => ON_ENTERING[phase]?.(tx);

/** Round in which `collect` or `ideate` begins: cards that were shown once are not hidden again (method 5.1). */
export function roundOnEntering(tx: Tx, from: WorkshopState, to: WorkshopState): 1 | 2 {
  const { round } = tx.workshop();
  if (to === "ideate") return isBefore(from, "ideate") ? 1 : round;
  if (to !== "collect") return round;
  const wereShown = [...tx.all("touchpoint")].some(
    (card) => card.source === "participant" && card.displayOrder !== null,
  );
  return wereShown || isBefore("collect", from) ? 2 : 1;
}

/** Check-ins after 30, 60 and 90 days, after a quick run only the first (method 2.2). */
function createCheckIns(tx: Tx): void {
  if (tx.count("checkIn") > 0) return;
  const today = new Date(tx.now).toISOString().slice(0, 10);
  const days = tx.workshop().agendaMinutes === 45 ? ([30] as const) : ([30, 60, 90] as const);
  for (const day of days) {
    const id = tx.newId();
    tx.put("checkIn", id, {
      id,
      day,
      dueOn: addDays(today, day),
      heldOn: null,
      summary: null,
      debrief: null,
      updates: [],
    });
  }
}
