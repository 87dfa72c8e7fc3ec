import type { z } from "zod";
import { widestGap } from "../coverage-gap";
import { refuseUnless } from "../errors";
import { cardCounts } from "../view/card-counts";
import { latestSnapshot } from "../view/derived";
import { FACILITATORS } from "./execute";
import { publishCards } from "./publish";
import type { Actor, Command, Tx } from "./rule";
import type { runSchemas } from "./run.schema";

type Args<N extends keyof typeof runSchemas> = z.infer<(typeof runSchemas)[N]>;

/**
 * Opens round 2 of `collect` or `ideate`, which cannot be taken back. In `collect` all cards become visible, shuffled,
 * and the question of the stage or period with the fewest is on all phones (method 2.4); without a gap a prompt stands on.
 * @throws Refused wrong_phase | stale_revision | guard_unmet if round 2 is open already
 */
function openRound(tx: Tx, actor: Actor, { expectedRevision }: Args<"run.openRound">): void {
  const { phase, round, revision, collectUntil, stageModel, prompt: standing } = tx.workshop();
  refuseUnless(phase === "collect" || phase === "ideate", "wrong_phase");
  refuseUnless(revision === expectedRevision, "stale_revision");
  refuseUnless(round === 1 && collectUntil === null, "guard_unmet");
  const prompt = phase === "collect" ? (widestGap(cardCounts(tx), stageModel) ?? standing) : null;
  if (phase === "collect") publishCards(tx, { onlyNew: false });
  tx.setWorkshop({ round: 2, revision: revision + 1, prompt });
  tx.touchAll();
  tx.audit(actor, "run.openRound", { phase, revision: revision + 1 });
}

/** Puts the question of a stage or period on all phones; null takes it back. */
function sendPrompt(tx: Tx, _actor: Actor, { prompt }: Args<"run.sendPrompt">): void {
  tx.setWorkshop({ prompt });
}

/** Sets how many ranks are uncovered, counted from the last; never more than there are. */
function setRevealStep(tx: Tx, _actor: Actor, { step }: Args<"run.setRevealStep">): void {
  tx.setWorkshop({ revealStep: Math.min(step, latestSnapshot(tx)?.result.ranking.length ?? 0) });
  tx.touch("result", "latest");
}

export const roundCommands = {
  "run.openRound": {
    by: FACILITATORS,
    phases: ["collect", "ideate"],
    serverOnly: true,
    rule: openRound,
  } satisfies Command<Args<"run.openRound">>,
  "run.sendPrompt": { by: FACILITATORS, phases: ["collect", "collect"], rule: sendPrompt } satisfies Command<
    Args<"run.sendPrompt">
  >,
  "run.setRevealStep": {
    by: FACILITATORS,
    phases: ["reveal", "reveal"],
    serverOnly: true,
    rule: setRevealStep,
  } satisfies Command<Args<"run.setRevealStep">>,
};
