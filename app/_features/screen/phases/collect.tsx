import { cx } from "class-variance-authority";
import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDerived, useRecords, useServerNow, useWorkshop } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent } from "@/content/stages";
import { gapOf } from "@/domain/coverage-gap";
import type { CardCounts } from "@/domain/view/views";
import { BigTimer } from "../big-timer";
import { DoneCount } from "../done-count";
import { Foot } from "../foot";
import { LaneColumn, LaneRow } from "../lane-column";
import { type Lane, useLanes } from "../lanes";
import { Question } from "../question";
import { useSeenRows, WHOLE_ROWS } from "../use-seen-rows";
import { Blocks } from "./blocks";

/** More have no room in a lane, however short they are. */
const MOST = 8;
const TURN_MS = 8000;

/** The question, the clock, and how the cards spread; in round 2 the cards themselves, a few at a time. */
export function Collect() {
  const t = useTranslations("screen");
  const { round } = useWorkshop();
  const question = useAskedQuestion();
  const lanes = useLanes();
  const counts = useDerived("cardCounts", "all");
  return (
    <>
      <Question aside={<BigTimer note={t(round === 1 ? "round1" : "round2")} />}>{question}</Question>
      <LaneRow>
        {lanes.map((lane) => (
          <CardLane key={lane.key} lane={lane} counts={counts} keys={lanes.length} />
        ))}
      </LaneRow>
      <Foot>
        <DoneCount />
        <span className="whitespace-nowrap">
          <b className="font-bold text-ink tabular-nums">{counts?.total ?? 0}</b>{" "}
          {t("cards", { n: counts?.total ?? 0 })}
        </span>
      </Foot>
    </>
  );
}

/** A prompt takes the place of the phase's question while it stands. */
function useAskedQuestion(): string {
  const t = useTranslations("screen.promptPeriod");
  const text = useText();
  const { prompt } = useWorkshop();
  const usual = usePhaseQuestion("collect");
  if (!prompt) return usual;
  return "stage" in prompt ? text(stageContent(prompt.stage).question) : t(prompt.period);
}

const countOf = ({ key }: Lane, counts: CardCounts | undefined): number =>
  counts ? (({ ...counts.stages, ...counts.periods } as Record<string, number>)[key] ?? 0) : 0;

function CardLane({ lane, counts, keys }: { lane: Lane; counts: CardCounts | undefined; keys: number }) {
  const text = useText();
  const { round } = useWorkshop();
  const n = countOf(lane, counts);
  const gap = gapOf(n, counts?.total ?? 0, keys);
  return (
    <LaneColumn lane={lane} count={n} isThin={gap !== null} isBrief={round === 2}>
      {gap && (
        <p className="caption mt-2.5 flex items-center gap-2.5 leading-tight font-[650]">
          <CircleDashed aria-hidden className="size-7" />
          {text(label("coverageFlag", gap))}
        </p>
      )}
      {round === 1 ? <Blocks n={n} tint={lane.tint} /> : <Cards lane={lane} />}
    </LaneColumn>
  );
}

/** Cards everybody may see, in their shuffled order; every few seconds those that come after the ones just seen. */
function Cards({ lane }: { lane: Lane }) {
  const turn = Math.floor(useServerNow(TURN_MS) / TURN_MS);
  const { list, seen } = useSeenRows();
  const cards = useRecords("touchpoint")
    .filter((card) => lane.holds(card))
    .sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0));
  const [shown, setShown] = useState({ turn, from: 0 });
  const from = shown.from % Math.max(1, cards.length);
  if (shown.turn !== turn) setShown({ turn, from: seen < cards.length ? from + seen : 0 });
  return (
    <ul ref={list} className={cx("justify-end gap-2 pt-3", WHOLE_ROWS)}>
      {[...cards.slice(from), ...cards.slice(0, from)].slice(0, MOST).map(({ id, text }) => (
        <li
          key={id}
          className="w-full animate-pop rounded-2xl border-2 border-line bg-surface px-3.5 py-2 leading-[1.2] text-ink motion-reduce:animate-none"
        >
          <bdi className="line-clamp-3">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
