"use client";
import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { useWorkshop } from "@/app/_live/live";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import { PERIODS, type Period, STAGES, type Stage, usualStage } from "@/domain/stages";
import { useCockpit } from "../cockpit-context";

/** One column of the journey: a stage, or a period where the workshop uses three. */
export interface LaneId {
  key: Stage | Period;
  stage: Stage;
  /** Set in workshops with three stages. */
  period?: Period;
}

const FIVE: readonly LaneId[] = STAGES.map((stage) => ({ key: stage, stage }));
const THREE: readonly LaneId[] = PERIODS.map((period) => ({ key: period, stage: usualStage(period), period }));

/** The columns of this workshop in journey order. */
export const useLanes = (): readonly LaneId[] => (useWorkshop().stageModel === "three" ? THREE : FIVE);

/** Whether something of that stage and period stands in the lane. */
export const isIn = (lane: LaneId, { stage, period }: { stage: Stage; period: Period }): boolean =>
  lane.period ? lane.period === period : lane.stage === stage;

/** The stage's colour, 1 to 5. */
export const tintOf = (stage: Stage): Tint => stageNumber(stage) as Tint;

const EDGES: Record<Tint, string> = {
  1: "border-t-stage-1",
  2: "border-t-stage-2",
  3: "border-t-stage-3",
  4: "border-t-stage-4",
  5: "border-t-stage-5",
};

/** Number (of the lane), name, code and short text of a lane in the reader's language. */
export function useLaneWords() {
  const locale = useLocale();
  return ({ stage, period }: LaneId) => {
    const { name, abbr, short, question } = stageContent(stage);
    if (period)
      return {
        number: PERIODS.indexOf(period) + 1,
        name: label("period", period)[locale],
        abbr: "",
        short: "",
        question: "",
      };
    return { number: stageNumber(stage), name: name[locale], abbr, short: short[locale], question: question[locale] };
  };
}

function LaneHead({ lane, count }: { lane: LaneId; count: number }) {
  const { number, name, abbr, short } = useLaneWords()(lane);
  return (
    <div className={cx("border-t-4 px-3 pt-3 pb-2.5", EDGES[tintOf(lane.stage)])}>
      <div className="flex items-center gap-2 @max-[10rem]:flex-wrap @max-[10rem]:justify-between">
        <NumberMark tint={tintOf(lane.stage)}>{number}</NumberMark>
        <h2 className="min-w-0 flex-1 @max-[10rem]:order-last @max-[10rem]:basis-full font-sans text-[0.9375rem] leading-tight font-[650] tracking-normal">
          {name}
        </h2>
        <p aria-hidden className="text-right text-[1.0625rem] leading-tight font-bold tabular-nums">
          {count}
          <span className="block text-[0.6875rem] font-normal text-ink-3">{abbr}</span>
        </p>
      </div>
      {short && <p className="mt-1.5 text-2xs text-ink-2 lg:min-h-[2.7em]">{short}</p>}
    </div>
  );
}

/** A lane with its head; `children` is a `LaneList`. */
export function Lane({
  lane,
  count,
  ref,
  children,
}: {
  lane: LaneId;
  count: number;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  const t = useTranslations("common");
  const { name } = useLaneWords()(lane);
  return (
    <section
      ref={ref}
      aria-label={`${name}, ${t("cards", { n: count })}`}
      className="data-over:outline-2 data-over:-outline-offset-2 data-over:outline-brand flex @container min-h-0 min-w-42 flex-col lg:min-w-36 overflow-hidden rounded-2xl bg-sunken"
    >
      <LaneHead lane={lane} count={count} />
      {children}
    </section>
  );
}

/** Side by side from the middle width on, each scrolling by itself. */
export function Lanes({ children }: { children: ReactNode }) {
  const { isPreview } = useCockpit();
  return (
    <div
      className={cx(
        "grid min-h-72 flex-1 auto-cols-[minmax(10.5rem,1fr)] lg:auto-cols-[minmax(9rem,1fr)] grid-flow-col gap-2.5",
        !isPreview && "overflow-x-auto overflow-y-hidden",
      )}
    >
      {children}
    </div>
  );
}
