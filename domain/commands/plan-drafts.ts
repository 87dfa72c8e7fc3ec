import type { z } from "zod";
import { refuseUnless } from "../errors";
import { LIMITS } from "../limits";
import { isLive, rootOf } from "../moment-root";
import { type DraftMoment, draftActions } from "../plan/draft";
import type { Moment } from "../records";
import type { StateReader } from "../state";
import { latestSnapshot } from "../view/derived";
import { FACILITATORS } from "./execute";
import { nextSeq } from "./new-record";
import type { planDraftSchemas } from "./plan-drafts.schema";
import type { Actor, Command, Tx } from "./rule";

type Generate = z.infer<(typeof planDraftSchemas)["plan.generate"]>;

/**
 * Drafts an action for every ticked idea of the confirmed moments that has none yet (method 8.2). What exists stays as
 * it is, so it may be run again at any time.
 * @throws Refused full
 */
function generate(tx: Tx, _actor: Actor, { today, measures }: Generate): void {
  const actions = [...tx.all("action")];
  const drafts = draftActions({
    moments: momentsOfTruth(tx),
    measures: new Map(measures.map(({ channel, ...measure }) => [channel, measure])),
    plannedIdeaIds: new Set(actions.flatMap(({ ideaIds }) => ideaIds)),
    today,
  });
  refuseUnless(actions.length + drafts.length <= LIMITS.actions, "full");
  let seq = nextSeq(tx, "action");
  for (const draft of drafts) {
    const id = tx.newId();
    tx.put("action", id, { ...draft, id, seq, updatedAt: tx.now });
    tx.touch("estimateSummary", id);
    seq += 1;
  }
}

/** Confirmed moments in rank order, those without a rank after them. */
function momentsOfTruth(state: StateReader): DraftMoment[] {
  const ranking = latestSnapshot(state)?.result.ranking ?? [];
  const ranks = new Map(ranking.map((ranked) => [ranked.id, ranked]));
  const rankOf = ({ id }: Moment) => ranks.get(id)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...state.all("moment")]
    .filter((moment) => isLive(moment) && moment.confirmedAsTruth)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.seq - b.seq)
    .map(({ id, scene }) => ({
      id,
      scene,
      satisfaction: ranks.get(id)?.satisfaction ?? null,
      ...contentOf(state, id),
    }));
}

function contentOf(state: StateReader, rootId: string): Pick<DraftMoment, "channels" | "ideas"> {
  const isOfRoot = (momentId: string | null) => momentId !== null && rootOf(state, momentId)?.id === rootId;
  const cards = [...state.all("touchpoint")].filter((card) => card.hiddenAt === null && isOfRoot(card.momentId));
  return {
    channels: cards.flatMap(({ channel }) => channel ?? []),
    ideas: [...state.all("idea")].filter((idea) => idea.hiddenAt === null && isOfRoot(idea.momentId)),
  };
}

export const planDraftCommands = {
  "plan.generate": {
    by: FACILITATORS,
    phases: ["plan", "plan"],
    serverOnly: true,
    rule: generate,
  } satisfies Command<Generate>,
};
