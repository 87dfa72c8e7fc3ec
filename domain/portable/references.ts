import type { Fault } from "./fault";
import type { WorkshopFile } from "./format.schema";

const WITH_IDS = ["participants", "touchpoints", "moments", "ideas", "actions", "checkIns"] as const;
/** Lists whose entries have an id of their own. */
export type Listed = (typeof WITH_IDS)[number];

/** The first id that stands twice in its list. */
export function findTwin(file: WorkshopFile): Fault | undefined {
  for (const list of WITH_IDS) {
    const seen = new Set<string>();
    for (const [i, { id }] of file[list].entries()) {
      if (seen.has(id)) return { path: `${list}[${i}].id`, reason: "twin" };
      seen.add(id);
    }
  }
  return undefined;
}

/** The first reference to something the file does not hold. */
export function findDangling(file: WorkshopFile): Fault | undefined {
  const ids = new Map(WITH_IDS.map((list) => [list, new Set(file[list].map(({ id }) => id))]));
  for (const [path, list, id] of references(file)) if (!ids.get(list)?.has(id)) return { path, reason: "dangling" };
  return undefined;
}

type Reference = readonly [path: string, list: Listed, id: string];

function* references(file: WorkshopFile): Iterable<Reference> {
  yield* ofWorkshop(file);
  yield* ofCards(file);
  yield* ofPlan(file);
  for (const [i, { result, distributions }] of file.snapshots.entries()) {
    yield* ofResult(`snapshots[${i}].result`, result);
    for (const [j, { momentId }] of distributions.entries())
      yield [`snapshots[${i}].distributions[${j}].momentId`, "moments", momentId];
  }
}

function* ofWorkshop({ workshop: { tieBreak } }: WorkshopFile): Iterable<Reference> {
  yield* each("workshop.tieBreak.momentIds", "moments", tieBreak?.momentIds ?? []);
  for (const [i, { momentId }] of (tieBreak?.result ?? []).entries())
    yield [`workshop.tieBreak.result[${i}].momentId`, "moments", momentId];
}

function* ofCards(file: WorkshopFile): Iterable<Reference> {
  for (const [i, card] of file.touchpoints.entries()) {
    yield* one(`touchpoints[${i}].authorId`, "participants", card.authorId);
    yield* one(`touchpoints[${i}].momentId`, "moments", card.momentId);
  }
  for (const [i, { mergedInto }] of file.moments.entries())
    yield* one(`moments[${i}].mergedInto`, "moments", mergedInto);
  for (const [i, { momentId, touchpointIds }] of file.suggestions.entries()) {
    yield* one(`suggestions[${i}].momentId`, "moments", momentId);
    yield* each(`suggestions[${i}].touchpointIds`, "touchpoints", touchpointIds);
  }
  for (const [i, { momentId, touchpointId }] of file.evidence.entries()) {
    yield* one(`evidence[${i}].momentId`, "moments", momentId);
    yield* one(`evidence[${i}].touchpointId`, "touchpoints", touchpointId);
  }
  for (const [i, idea] of file.ideas.entries()) {
    yield* one(`ideas[${i}].authorId`, "participants", idea.authorId);
    yield* one(`ideas[${i}].momentId`, "moments", idea.momentId);
    yield* one(`ideas[${i}].basedOnIdeaId`, "ideas", idea.basedOnIdeaId);
  }
}

function* ofPlan(file: WorkshopFile): Iterable<Reference> {
  for (const [i, { momentId, ideaIds, owner }] of file.actions.entries()) {
    yield* one(`actions[${i}].momentId`, "moments", momentId);
    yield* each(`actions[${i}].ideaIds`, "ideas", ideaIds);
    yield* one(`actions[${i}].owner.participantId`, "participants", owner?.participantId);
  }
  for (const [i, { updates }] of file.checkIns.entries())
    for (const [j, { actionId }] of updates.entries())
      yield [`checkIns[${i}].updates[${j}].actionId`, "actions", actionId];
}

function* ofResult(
  at: string,
  { ranking, actions, coverage, reviews }: WorkshopFile["snapshots"][number]["result"],
): Iterable<Reference> {
  for (const [i, { id }] of ranking.entries()) yield [`${at}.ranking[${i}].id`, "moments", id];
  for (const [i, { id, momentId }] of actions.entries()) {
    yield [`${at}.actions[${i}].id`, "actions", id];
    yield [`${at}.actions[${i}].momentId`, "moments", momentId];
  }
  yield* each(`${at}.coverage.orphanTopMoments`, "moments", coverage?.orphanTopMoments ?? []);
  for (const [i, { checkInId, moments }] of reviews.entries()) {
    yield [`${at}.reviews[${i}].checkInId`, "checkIns", checkInId];
    for (const [j, { id }] of moments.entries()) yield [`${at}.reviews[${i}].moments[${j}].id`, "moments", id];
  }
}

function* one(path: string, list: Listed, id: string | null | undefined): Iterable<Reference> {
  if (id != null) yield [path, list, id];
}

function* each(path: string, list: Listed, ids: readonly string[]): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield [`${path}[${i}]`, list, id];
}
