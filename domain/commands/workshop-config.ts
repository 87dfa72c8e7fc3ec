import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isBefore } from "../phases";
import type { WorkshopConfig } from "../records";
import { MAIN_ROUND, settleBallots } from "./ballots";
import { settleBudget } from "./budget";
import { resultChanged } from "./result-changed";
import type { Actor, Tx } from "./rule";
import type { workshopSchemas } from "./workshops.schema";

export type SetConfig = z.infer<(typeof workshopSchemas)["workshops.setConfig"]>;

/** Do not enter the ranking, so that they may change after erasure. */
const OUTSIDE_THE_RANKING = new Set(["dotBudget", "shortlistSize"]);

/**
 * Changes weights, limits and thresholds. Budget and cap set to null are worked out again (I2).
 * From the reveal on the result is worked out anew.
 * @throws Refused anonymised for what enters the ranking of an erased workshop | over_budget, over_cap for lowering them
 * while dots exist | over_top_k
 */
export function setConfig(tx: Tx, actor: Actor, change: SetConfig): void {
  const { config, erasedAt, phase, revision } = tx.workshop();
  const fields = Object.keys(change).filter((field) => change[field as keyof SetConfig] !== undefined);
  refuseUnless(erasedAt === null || fields.every((field) => OUTSIDE_THE_RANKING.has(field)), "anonymised");
  const given = Object.fromEntries(
    fields.map((field) => [field, change[field as keyof SetConfig]]),
  ) as Partial<WorkshopConfig>;
  tx.setWorkshop({ config: { ...config, ...given }, revision: revision + 1 });
  if (!isBefore(phase, "vote")) settleBudget(tx);
  refuseLessDots(tx, config);
  if (tx.workshop().config.maxDotsPerMoment !== config.maxDotsPerMoment) settleBallots(tx, voters(tx));
  refuseUnless(tx.countWhere("moment", "truth", "confirmed") <= tx.workshop().config.topK, "over_top_k");
  resultChanged(tx);
  tx.touchAll();
  tx.audit(actor, "workshops.setConfig", { fields, revision: revision + 1 });
}

/** Whose surplus over the old cap lapsed, they would be over the budget under a higher one (I1). */
const voters = (tx: Tx): Set<string> =>
  new Set(tx.where("dot", "voteRound", `${MAIN_ROUND}`).map(({ participantId }) => participantId));

/** Refuses by the mere existence of dots, not by how many lie where: the answer must not tell (I3). */
function refuseLessDots(tx: Tx, before: WorkshopConfig): void {
  const { dotBudget, maxDotsPerMoment } = tx.workshop().config;
  const isLess = (now: number | null, was: number | null) => was !== null && (now === null || now < was);
  const hasDots = tx.countWhere("dot", "voteRound", `${MAIN_ROUND}`) > 0;
  refuseUnless(!hasDots || !isLess(dotBudget, before.dotBudget), "over_budget");
  refuseUnless(!hasDots || !isLess(maxDotsPerMoment, before.maxDotsPerMoment), "over_cap");
}
