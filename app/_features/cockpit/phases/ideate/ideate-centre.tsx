"use client";
import { Locate } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";
import { StageTag } from "@/app/_workshop/stage-tag";
import { VerdictPill } from "@/app/_workshop/verdict-pill";
import type { RankedMoment } from "@/domain/ranking/result";
import { useCockpit } from "../../cockpit-context";
import { useKeys } from "../../frame/use-keys";
import { type Offer, useOffers } from "../../palette/offers";
import { PhaseQuestion } from "../../parts/phase-heading";
import { RoundSwitch } from "../../parts/round-switch";
import { useSpotlight } from "../../parts/use-spotlight";
import { IdeaColumns } from "./idea-columns";
import { MomentTabs } from "./moment-tabs";
import { SceneField } from "./scene-field";
import { useIdeate } from "./use-ideate";

/** One moment at a time: leave out, secure, add the sparkle, and the scene (method 2.7). */
export function IdeateCentre() {
  const t = useTranslations("cockpitIdeate");
  const tCommon = useTranslations("common");
  const { truths, moment, choose } = useIdeate();
  const { isPreview } = useCockpit();
  const { done, total } = useDerived("progress", "now") ?? { done: 0, total: 0 };
  const step = (by: number) => {
    const next = truths[truths.findIndex(({ id }) => id === moment?.id) + by];
    if (next) choose(next.id);
  };
  useKeys(isPreview ? {} : { arrowright: () => step(1), arrowleft: () => step(-1) });
  const offers: Offer[] = [
    { id: "momentNext", keys: ["→"], onUse: () => step(1) },
    { id: "momentBack", keys: ["←"], onUse: () => step(-1) },
  ];
  useOffers(isPreview ? [] : offers);
  return (
    <>
      <PhaseQuestion
        phase="ideate"
        aside={
          <div className="flex flex-wrap items-center gap-4 text-xs text-ink-2 tabular-nums">
            <span>{tCommon("doneCount", { n: done, total })}</span>
            <RoundSwitch of="ideate" />
          </div>
        }
      />
      {moment ? (
        <div className="-mx-1 flex min-h-0 flex-1 flex-col gap-3.5 px-1 pb-2 md:overflow-y-auto">
          <MomentTabs />
          <MomentHead />
          <IdeaColumns key={moment.id} />
          <SceneField key={`scene-${moment.id}`} moment={moment} />
        </div>
      ) : (
        <EmptyState title={t("noMoments")} />
      )}
    </>
  );
}

function MomentHead() {
  const t = useTranslations("cockpitIdeate");
  const tCockpit = useTranslations("cockpit");
  const { stageModel } = useWorkshop();
  const spotlight = useSpotlight();
  const { moment, ranked, isComplete } = useIdeate();
  if (!moment) return null;
  const isOn = spotlight.isOn(moment.id);
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="text-2xl font-[690] text-balance">
          <bdi>{moment.title}</bdi>
        </h2>
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
          {ranked && <RankFacts ranked={ranked} isComplete={isComplete} />}
        </div>
      </div>
      <Button
        variant={isOn ? "soft" : "quiet"}
        aria-pressed={isOn}
        aria-label={t("spotlight", { title: moment.title })}
        onClick={() => (isOn ? spotlight.end() : spotlight.show({ kind: "moment", id: moment.id }))}
      >
        <Locate aria-hidden />
        {tCockpit("spotlight")}
      </Button>
    </div>
  );
}

/** Rank, range and verdict together (ux rule 12), in one line. */
function RankFacts({
  ranked: { rank, score, uncertainty },
  isComplete,
}: {
  ranked: RankedMoment;
  isComplete: boolean;
}) {
  const t = useTranslations("cockpitIdeate");
  const tRanking = useTranslations("ranking");
  const impact = useOneDecimal()(score);
  if (uncertainty === null)
    return (
      <span className="tabular-nums">
        {t("rankOnly", { rank, impact })} · {tRanking(isComplete ? "noRange" : "rangePending")}
      </span>
    );
  const { verdict, rankLow: lo, rankHigh: hi } = uncertainty;
  return (
    <>
      <VerdictPill verdict={verdict} />
      <span className="tabular-nums">{t("rankAndRange", { rank, lo, hi, impact })}</span>
    </>
  );
}
