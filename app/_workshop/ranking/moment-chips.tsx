import { MessageCircleWarning, Quote, TriangleAlert, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment, Workshop } from "@/domain/records";

interface MomentChipsProps {
  ranked: RankedMoment;
  moment: Pick<Moment, "stage" | "period">;
  stageModel: Workshop["stageModel"];
  evidenceCount: number;
}

/** What a reader should know beside a moment's title: stage, evidence, disagreement, thin or narrow support. */
export function MomentChips({ ranked, moment, stageModel, evidenceCount }: MomentChipsProps) {
  const t = useTranslations("results");
  const tRanking = useTranslations("ranking");
  const text = useText();
  const { importance, satisfaction } = ranked.disagreement;
  const isDivided = importance.level === "polarised" || satisfaction.level === "polarised";
  return (
    <span className="flex flex-wrap gap-1.5">
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
      {evidenceCount > 0 && (
        <Tag>
          <Quote aria-hidden />
          <span className="tabular-nums">{evidenceCount}</span>
          <span className="sr-only">{tRanking("evidence", { n: evidenceCount })}</span>
        </Tag>
      )}
      {isDivided && (
        <Tag tone="warn">
          <MessageCircleWarning aria-hidden />
          {text(label("disagreement", "polarised"))}
        </Tag>
      )}
      {ranked.narrowSupport && (
        <Tag tone="warn">
          <UserRound aria-hidden />
          {t("onePerson")}
        </Tag>
      )}
      {ranked.provisional && (
        <Tag>
          <TriangleAlert aria-hidden />
          {t("provisional")}
        </Tag>
      )}
    </span>
  );
}
