"use client";

import { useTranslations } from "next-intl";
import { useDerived, useLive, useMe, useWorkshop } from "@/app/_live/live";
import { Notice } from "@/app/_ui/notice";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { FactorLegend } from "@/app/_workshop/ranking/factor-legend";
import { tieEdges } from "@/app/_workshop/ranking/ties";
import { isLive, rootOf } from "@/domain/moment-root";
import { PhoneShell } from "../shell/phone-shell";
import { RankRow } from "./rank-row";
import { TieBreakVote } from "./tie-break-vote";

/** The same ranking as on the big screen, as far as it is uncovered; own dots are visible only here. */
export function RevealPhase() {
  const t = useTranslations("phone.reveal");
  const results = useTranslations("results");
  const question = usePhaseQuestion("reveal");
  const result = useDerived("result", "latest");
  const { revealStep, tieBreak, config } = useWorkshop();
  const ownDots = useOwnDots();
  const hidden = Math.max(0, (result?.ranking.length ?? 0) - revealStep);
  const shown = (result?.ranking ?? []).filter(({ rank }) => rank > hidden);
  const ties = tieEdges(shown);
  const isFew = (result?.contributors ?? 0) < config.minGroup;
  return (
    <PhoneShell question={question}>
      {tieBreak?.open && <TieBreakVote momentIds={tieBreak.momentIds} />}
      {hidden > 0 && <p className="mb-3 text-sm text-ink-2">{t("hidden", { n: hidden })}</p>}
      {isFew && result && shown.length > 0 && (
        <Notice tone="info" className="mb-3">
          {results("tooFew", { n: result.contributors, min: config.minGroup })}
        </Notice>
      )}
      {shown.length > 0 && <FactorLegend className="mb-3" />}
      <ol aria-label={t("ranking")} className="grid grid-cols-1 gap-2">
        {shown.map((row) => (
          <RankRow
            key={row.id}
            row={row}
            isTied={ties.has(row.id)}
            ownDots={ownDots.get(row.id) ?? 0}
            topK={result?.topK ?? 3}
          />
        ))}
      </ol>
      {shown.length > 0 && <p className="mt-4 text-xs text-ink-2">{results("estimateNote")}</p>}
    </PhoneShell>
  );
}

/** Own dots of the main vote by root moment, cut at the cap as everywhere. */
function useOwnDots(): ReadonlyMap<string, number> {
  const { view } = useLive();
  const me = useMe()?.id;
  const cap = useWorkshop().config.maxDotsPerMoment ?? Number.POSITIVE_INFINITY;
  const own = new Map<string, number>();
  for (const { participantId, voteRound, momentId, dots } of view.all("dot")) {
    const root = rootOf(view, momentId);
    if (participantId !== me || voteRound !== 1 || !isLive(root)) continue;
    own.set(root.id, Math.min(cap, (own.get(root.id) ?? 0) + dots));
  }
  return own;
}
