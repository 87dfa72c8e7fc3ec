"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { useText } from "@/app/_workshop/use-text";
import { type StageContent, stageNumber, stages } from "@/content/stages";
import { PhoneShell } from "../shell/phone-shell";
import { EvidenceList } from "./evidence-list";

/** In whose shoes the group walks, the five stages with their questions, and what customers really said. */
export function FramePhase() {
  const t = useTranslations("phone.frame");
  const { persona, goal } = useWorkshop();
  const question = usePhaseQuestion("frame");
  return (
    <PhoneShell question={question}>
      {persona && (
        <Panel as="section" padding="sm">
          <h2 className="font-sans text-2xs font-[650] tracking-normal text-brand">{t("persona")}</h2>
          <p className="mt-1 text-lg leading-snug font-[620] whitespace-pre-line">
            <bdi>{persona}</bdi>
          </p>
          {goal && (
            <p className="mt-2 text-sm whitespace-pre-line text-ink-2">
              <bdi>{goal}</bdi>
            </p>
          )}
        </Panel>
      )}
      <h2 className="mt-5 mb-2 font-sans text-sm font-[650] tracking-normal text-ink-2">{t("stages")}</h2>
      <div className="grid grid-cols-1 gap-2">
        {stages.map((stage, i) => (
          <StageDetails key={stage.id} stage={stage} isOpen={i === 0} />
        ))}
      </div>
      <EvidenceList />
    </PhoneShell>
  );
}

function StageDetails({ stage, isOpen }: { stage: StageContent; isOpen: boolean }) {
  const t = useTranslations("phone.frame");
  const text = useText();
  const tint = stageNumber(stage.id) as Tint;
  return (
    <details open={isOpen} className="group rounded-card bg-surface shadow-flat forced-colors:border">
      <summary className="flex min-h-touch cursor-pointer list-none items-center gap-3 rounded-card px-3.5 py-2.5 [&::-webkit-details-marker]:hidden">
        <NumberMark tint={tint}>{tint}</NumberMark>
        <span className="min-w-0 flex-1">
          <span className="block leading-snug font-semibold">
            {text(stage.name)} <small className="text-2xs font-medium text-ink-3">{stage.abbr}</small>
          </span>
          <span className="block text-xs text-ink-2">{text(stage.short)}</span>
        </span>
        <ChevronDown aria-hidden className="size-5 shrink-0 text-ink-3 group-open:rotate-180" />
      </summary>
      <div className="grid gap-2 px-3.5 pb-3.5 text-sm">
        <p>{text(stage.text)}</p>
        <p className="font-semibold">{text(stage.question)}</p>
        <p className="text-ink-2">{t("examples", { list: stage.examples.map(text).join(", ") })}</p>
        <p className="border-l-2 border-line pl-3 text-ink-2">{text(stage.fact)}</p>
      </div>
    </details>
  );
}
