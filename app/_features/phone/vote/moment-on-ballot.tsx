"use client";

import { cx } from "class-variance-authority";
import { ChevronDown, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { FieldError } from "@/app/_ui/field";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Moment } from "@/domain/records";
import { useSourceCards } from "../write/use-source-cards";
import { ballotKeys } from "./ballot-keys";
import type { Ballot } from "./use-ballot";

const stepButton =
  "grid size-11 cursor-pointer place-items-center rounded-xl border aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-surface aria-disabled:text-ink-3 data-spent:border-line data-spent:bg-surface data-spent:text-ink-3 [&_svg]:size-5";

/** A moment with − n +. "+" stays reachable when it cannot add, and says why. */
export function MomentOnBallot({ moment, ballot }: { moment: Moment; ballot: Ballot }) {
  const t = useTranslations("phone.vote");
  const { stageModel } = useWorkshop();
  const dots = ballot.on(moment);
  const whyNot = ballot.whyNot(moment);
  const problem = ballot.problem?.momentId === moment.id ? ballot.problem.text : undefined;
  return (
    <Panel as="li" elevation={dots > 0 ? "ringed" : "flat"} padding="none" className="py-3 pr-2.5 pl-3.5">
      <div className="flex flex-wrap items-center justify-end gap-2">
        <div className="flex-1 basis-32">
          <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
          <h2 className="mt-1.5 font-sans text-base leading-snug font-semibold tracking-normal hyphens-auto">
            <bdi>{moment.title}</bdi>
          </h2>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend here */}
        <div
          role="group"
          aria-label={t("dotsFor", { title: moment.title })}
          aria-keyshortcuts="Plus -"
          onKeyDown={ballotKeys(ballot, moment)}
          className="grid grid-cols-[2.75rem_1.625rem_2.75rem] items-center justify-items-center"
        >
          <button
            type="button"
            aria-label={t("less", { title: moment.title })}
            aria-disabled={dots === 0}
            onClick={() => ballot.take(moment)}
            className={cx(stepButton, "border-line-strong bg-surface")}
          >
            <Minus aria-hidden />
          </button>
          <output
            aria-live="off"
            className={cx("text-lg tabular-nums", dots > 0 ? "font-bold" : "font-[550] text-ink-3")}
          >
            {dots}
          </output>
          <button
            type="button"
            aria-label={t("more", { title: moment.title })}
            data-spent={whyNot !== undefined || undefined}
            onClick={() => ballot.add(moment)}
            className={cx(stepButton, "border-brand bg-brand-tint text-brand")}
          >
            <Plus aria-hidden />
          </button>
        </div>
      </div>
      {problem && <FieldError>{problem}</FieldError>}
      <SourceCards moment={moment} />
    </Panel>
  );
}

function SourceCards({ moment }: { moment: Moment }) {
  const common = useTranslations("common");
  const cards = useSourceCards(moment.id);
  if (cards.length === 0) return null;
  return (
    <details className="group -mb-2.5">
      <summary className="inline-flex min-h-touch cursor-pointer list-none items-center gap-1 pr-2 text-xs text-ink-2 [&::-webkit-details-marker]:hidden">
        {common("cards", { n: cards.length })}
        <span className="sr-only">
          : <bdi>{moment.title}</bdi>
        </span>
        <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
      </summary>
      <ul className="mb-3 grid gap-1.5 border-l-2 border-line pl-3 text-sm text-ink-2">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
