import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ImpactBar } from "@/app/_workshop/impact-bar";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment, Workshop } from "@/domain/records";
import { Certainty } from "./certainty";
import { MomentChips } from "./moment-chips";
import type { TieEdge } from "./ties";
import { useOneDecimal } from "./use-number";

const BRACKET: Record<TieEdge, string> = {
  start: "top-1/4 -bottom-px",
  middle: "inset-y-0",
  end: "top-0 bottom-1/4",
};

/** Below the number too where letters are so large that the column beside it would hold one to a line. */
const WIDER = "col-start-2 @max-[14rem]:col-span-2 @max-[14rem]:col-start-1 sm:col-span-1 sm:col-start-auto";

export interface RankingRowProps {
  ranked: RankedMoment;
  /** The root moment; undefined if it has gone since the result was worked out. */
  moment: Moment | undefined;
  stageModel: Workshop["stageModel"];
  evidenceCount: number;
  tie: TieEdge | undefined;
  /** False while the resamples are still being computed. */
  isComplete: boolean;
  isSelected?: boolean;
  /** Makes the title a button that opens the reasons. */
  onSelect?: () => void;
  /** Stands at the end, such as the mark of a moment of truth. */
  aside?: ReactNode;
}

/** One rank: number, title and chips, the four bars, impact, verdict with range. */
export function RankingRow(props: RankingRowProps) {
  const { ranked, moment, tie, isComplete, isSelected = false, aside } = props;
  const t = useTranslations("ranking");
  const decimal = useOneDecimal();
  return (
    <li
      data-rank={ranked.rank}
      className={cx(
        "relative grid min-h-16.5 grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-1.5 rounded-card py-2 pr-2.5 pl-3",
        "sm:grid-cols-[2.25rem_minmax(0,1fr)_minmax(6rem,13.25rem)_3rem_7.5rem_2.75rem]",
        isSelected && "bg-brand-tint",
      )}
    >
      <span className="text-center font-display text-2xl leading-none font-bold whitespace-nowrap tabular-nums">
        <span className="sr-only">{t("rank")} </span>
        {ranked.rank}
      </span>
      {tie && (
        <span aria-hidden className={cx("absolute left-12.5 w-0.75 rounded-full bg-line-strong", BRACKET[tie])} />
      )}
      <Title {...props} />
      <span className={WIDER}>
        <ImpactBar points={ranked.points} />
      </span>
      <span className="text-right font-display text-lg leading-none font-bold tabular-nums">
        <span className="sr-only">{t("impact")} </span>
        {decimal(ranked.score)}
      </span>
      <span className={WIDER}>
        <Certainty uncertainty={ranked.uncertainty} isComplete={isComplete} />
      </span>
      <span className="justify-self-end">{aside}</span>
      {moment === undefined && <span className="sr-only">{t("gone")}</span>}
    </li>
  );
}

function Title({ ranked, moment, stageModel, evidenceCount, tie, isSelected, onSelect }: RankingRowProps) {
  const t = useTranslations("ranking");
  const tResults = useTranslations("results");
  const title = moment?.title ?? t("gone");
  const look = "text-left text-[0.9375rem] leading-snug font-semibold text-balance";
  return (
    <span className="col-span-2 grid grid-cols-1 justify-items-start gap-1 sm:col-span-1">
      {onSelect ? (
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={onSelect}
          className={cx(look, "min-h-6 cursor-pointer rounded-sm hover:underline")}
        >
          <bdi>{title}</bdi>
        </button>
      ) : (
        <span className={look}>
          <bdi>{title}</bdi>
        </span>
      )}
      {moment && <MomentChips {...{ ranked, moment, stageModel, evidenceCount }} />}
      {(tie === "middle" || tie === "end") && <span className="sr-only">{tResults("tied")}</span>}
    </span>
  );
}
