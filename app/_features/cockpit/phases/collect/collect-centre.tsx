"use client";
import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDerived, useRecords, useWorkshop } from "@/app/_live/live";
import { useCardNews } from "@/app/_workshop/use-card-news";
import { gapOf } from "@/domain/coverage-gap";
import { partOf } from "../../parts/card-groups";
import { LaneGap } from "../../parts/lane-gap";
import { LaneList } from "../../parts/lane-list";
import { isIn, Lane, type LaneId, Lanes, useLanes, useLaneWords } from "../../parts/lanes";
import { PhaseHeading } from "../../parts/phase-heading";
import { RoundSwitch } from "../../parts/round-switch";
import { inShownOrder } from "./card-order";
import { CollectCard } from "./collect-card";

function CollectLane({ lane, lanes }: { lane: LaneId; lanes: number }) {
  const t = useTranslations("cockpit.collect");
  const cards = inShownOrder(useRecords("touchpoint").filter((card) => isIn(lane, card)));
  const counts = useDerived("cardCounts", "all");
  const { name, question } = useLaneWords()(lane);
  const { stage, period } = lane;
  const count = (period ? counts?.periods[period] : counts?.stages[stage]) ?? 0;
  const gap = gapOf(count, counts?.total ?? 0, lanes);
  return (
    <Lane lane={lane} count={count}>
      <LaneList
        items={cards}
        part={partOf}
        render={(card) => <CollectCard key={card.id} card={card} />}
        end={
          gap && (
            <LaneGap
              gap={gap}
              name={name}
              question={period ? t(`ask.${period}`) : question}
              prompt={period ? { period } : { stage }}
            />
          )
        }
      />
    </Lane>
  );
}

/** Only here to be read, in the silent round (trust.md D6). */
function SilentStrip() {
  const t = useTranslations("cockpit.collect");
  return (
    <p className="flex items-center gap-2 rounded-control bg-warn-tint px-3 py-1.5 text-xs font-semibold text-warn">
      <EyeOff aria-hidden className="size-4" />
      {t("onlyHere")}
    </p>
  );
}

export function CollectCentre() {
  const t = useTranslations("cockpit.collect");
  const tPhases = useTranslations("phases");
  const { round, phase } = useWorkshop();
  const lanes = useLanes();
  const { total } = useDerived("cardCounts", "all") ?? { total: 0 };
  useCardNews(total);
  const isSilent = phase === "collect" && round === 1;
  return (
    <>
      <PhaseHeading aside={<RoundSwitch of="collect" />}>
        {round === 2 && phase === "collect" ? t("question2") : tPhases("question.collect")}
      </PhaseHeading>
      {isSilent && <SilentStrip />}
      {total === 0 && <p className="text-sm text-ink-2">{t("noCards")}</p>}
      <Lanes>
        {lanes.map((lane) => (
          <CollectLane key={lane.key} lane={lane} lanes={lanes.length} />
        ))}
      </Lanes>
    </>
  );
}
