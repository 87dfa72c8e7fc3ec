"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLive, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import { inJourneyOrder } from "@/domain/journey-order";
import { isLive } from "@/domain/moment-root";
import type { Moment } from "@/domain/records";
import { ratingId } from "@/domain/state";
import { PhoneShell } from "../shell/phone-shell";
import { QUESTION_ID } from "../shell/question-id";
import { useSourceCards } from "../write/use-source-cards";
import { RateFooter } from "./rate-footer";
import { RateQuestions } from "./rate-questions";

/** One moment of the shortlist per screen. */
export function RatePhase() {
  const t = useTranslations("phone.rate");
  const { view } = useLive();
  const me = useMe()?.id ?? "";
  const moments = useRecords("moment")
    .filter((moment) => isLive(moment) && moment.shortlisted)
    .sort(inJourneyOrder);
  const isRated = ({ id }: Moment) => view.get("rating", ratingId(me, id)) !== undefined;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      moments.findIndex((moment) => !isRated(moment)),
    ),
  );
  const at = Math.min(chosen, moments.length - 1);
  const moment = moments[at];
  const go = (to: number) => {
    setChosen(to);
    window.scrollTo({ top: 0 });
    requestAnimationFrame(() => document.getElementById(QUESTION_ID)?.focus());
  };
  if (!moment) return <PhoneShell question={t("nothing")}>{null}</PhoneShell>;
  return (
    <PhoneShell
      headerExtra={<Steps at={at} moments={moments} isRated={isRated} />}
      footer={<RateFooter at={at} count={moments.length} onGo={go} />}
    >
      <MomentHead key={moment.id} moment={moment} position={t("position", { at: at + 1, n: moments.length })} />
      <RateQuestions key={`${moment.id} questions`} moment={moment} />
    </PhoneShell>
  );
}

interface StepsProps {
  at: number;
  moments: readonly Moment[];
  isRated: (moment: Moment) => boolean;
}

function Steps({ at, moments, isRated }: StepsProps) {
  const look = (moment: Moment, i: number) => {
    if (i === at) return "bg-brand/50";
    return isRated(moment) ? "bg-brand" : "bg-line";
  };
  return (
    <div aria-hidden className="mt-2 grid auto-cols-fr grid-flow-col gap-1">
      {moments.map((moment, i) => (
        <span key={moment.id} className={`h-1.5 rounded-pill ${look(moment, i)}`} />
      ))}
    </div>
  );
}

function MomentHead({ moment, position }: { moment: Moment; position: string }) {
  const common = useTranslations("common");
  const { stageModel } = useWorkshop();
  const cards = useSourceCards(moment.id);
  return (
    <div className="border-b border-line pb-4">
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
      <h1 id={QUESTION_ID} tabIndex={-1} className="mt-2.5 text-2xl font-[700]">
        <bdi>{moment.title}</bdi>
      </h1>
      <p className="mt-1 text-ink-2">{position}</p>
      {cards.length > 0 && (
        <details className="group -mb-2.5 text-sm text-ink-2">
          <summary className="inline-flex min-h-touch cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
            {common("cards", { n: cards.length })}
            <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
          </summary>
          <ul className="grid gap-1.5 border-l-2 border-line pl-3">
            {cards.map(({ id, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
