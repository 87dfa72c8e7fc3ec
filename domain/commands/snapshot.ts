import { canonicalHash } from "../canonical-hash";
import { rootOf } from "../moment-root";
import { orderActions } from "../plan/priority";
import { distributionsOf } from "../ranking/distributions";
import { rankingInputOf } from "../ranking/from-state";
import type { RankingInput } from "../ranking/input";
import { rankPoint } from "../ranking/rank";
import type { RankingResult, Uncertainty } from "../ranking/result";
import type { ResultSnapshot } from "../records";
import { latestSnapshot } from "../view/derived";
import type { Tx } from "./rule";

/** Tells inputs of the ranking apart. Actions and check-ins are left out: they change no rank and no resample. */
export function inputHashOf({ actions: _, checkIns: __, ...input }: RankingInput): string {
  return canonicalHash(input);
}

/**
 * Writes a new result snapshot if the input of the ranking has changed since the latest one (method 4.1), without
 * resamples: those follow by `results.complete`; after erasure the old ones stay (trust.md section 4). For rules that change that input from `reveal` on.
 */
export function refreshSnapshot(tx: Tx): void {
  const latest = latestSnapshot(tx);
  const input = rankingInputOf(tx);
  const inputHash = inputHashOf(input);
  tx.touch("result", "latest");
  if (latest?.inputHash === inputHash || isBroughtIn(tx, latest)) return;
  writeSnapshot(tx, { input, inputHash, resamples: tx.workshop().erasedAt === null ? undefined : latest });
}

/** The snapshot with which a workshop closes: today's actions, and the resamples the room has seen. */
export function writeClosingSnapshot(tx: Tx): void {
  const latest = latestSnapshot(tx);
  if (latest && isBroughtIn(tx, latest)) {
    keepResult(tx, latest);
    return;
  }
  const input = rankingInputOf(tx);
  const inputHash = inputHashOf(input);
  writeSnapshot(tx, { input, inputHash, resamples: latest?.inputHash === inputHash ? latest : undefined });
}

/** The result of an imported workshop, whose ballots stayed behind: from nothing, nothing can be worked out anew. */
function isBroughtIn(tx: Tx, latest: ResultSnapshot | undefined): boolean {
  const hasBallots = tx.count("dot") + tx.count("rating") > 0;
  return tx.workshop().erasedAt !== null && !hasBallots && latest !== undefined && latest.result.contributors > 0;
}

/** A snapshot of today's actions on the ranking as it was. */
function keepResult(tx: Tx, latest: ResultSnapshot): void {
  const { revision, config } = tx.workshop();
  const { ranking } = latest.result;
  const actions = orderActions(
    [...tx.all("action")].map((action) => ({
      ...action,
      momentId: rootOf(tx, action.momentId)?.id ?? action.momentId,
    })),
    {
      impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
      rankByMoment: new Map(ranking.map(({ id, rank }) => [id, rank])),
      benefitThreshold: config.benefitThreshold,
      effortThreshold: config.effortThreshold,
    },
  );
  const id = tx.newId();
  const at = Math.max(tx.now, latest.at + 1);
  tx.put("resultSnapshot", id, { ...latest, id, revision, at, result: { ...latest.result, actions } });
}

/** Ballots have got random ids: lets the latest snapshot go on to stand for the same input. */
export function rehashSnapshot(tx: Tx): void {
  const latest = latestSnapshot(tx);
  if (latest) tx.put("resultSnapshot", latest.id, { ...latest, inputHash: inputHashOf(rankingInputOf(tx)) });
}

/** `result` with the uncertainty of each moment, by id; null where there is none. */
export function withUncertainty(
  result: RankingResult,
  uncertainty: ReadonlyMap<string, Uncertainty | null>,
): RankingResult {
  return {
    ...result,
    ranking: result.ranking.map((moment) => ({ ...moment, uncertainty: uncertainty.get(moment.id) ?? null })),
  };
}

interface NewSnapshot {
  input: RankingInput;
  inputHash: string;
  /** An earlier one whose resamples stand for this one too. */
  resamples: ResultSnapshot | undefined;
}

function writeSnapshot(tx: Tx, { input, inputHash, resamples }: NewSnapshot): void {
  const point = rankPoint(input);
  const { revision } = tx.workshop();
  const { minGroup, bootstrapRuns } = input.config;
  const isDue = point.contributors >= minGroup && bootstrapRuns > 0;
  const known = new Map(resamples?.result.ranking.map((moment) => [moment.id, moment.uncertainty]));
  const id = tx.newId();
  tx.put("resultSnapshot", id, {
    id,
    revision,
    formula: "impact/1",
    inputHash,
    at: Math.max(tx.now, (latestSnapshot(tx)?.at ?? 0) + 1),
    result: resamples ? withUncertainty(point, known) : point,
    complete: resamples ? resamples.complete : !isDue,
    distributions: distributionsOf(tx, input),
  });
}
