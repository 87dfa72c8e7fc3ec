"use client";
import { Lightbulb, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { useText } from "@/app/_workshop/use-text";
import { stageContent } from "@/content/stages";
import type { Workshop } from "@/domain/records";
import { isTimerRunning, timeLeft } from "@/domain/timer";
import { PromptButton } from "../parts/lane-gap";
import { useAct } from "../parts/use-act";
import { useWidestGap } from "../parts/use-widest-gap";
import { Strip } from "./strip";

const BEFORE_THE_END_MS = 120_000;

/** The question that stands on all phones, wherever the facilitator looks, and the way to take it back. */
function Standing({ prompt }: { prompt: NonNullable<Workshop["prompt"]> }) {
  const t = useTranslations("cockpit");
  const text = useText();
  const act = useAct();
  const question = "stage" in prompt ? text(stageContent(prompt.stage).question) : t(`collect.ask.${prompt.period}`);
  const end = () => act("run.sendPrompt", { prompt: null }, { say: t("prompt.ended") });
  const button = (
    <Button size="sm" aria-label={`${t("prompt.end")}: ${question}`} onClick={end}>
      {t("prompt.end")}
    </Button>
  );
  return (
    <Strip tone="info" icon={<Send aria-hidden />} action={button}>
      <b className="font-[650]">{t("prompt.standing")}</b> {question}
    </Strip>
  );
}

function LastChance({ gap }: { gap: NonNullable<ReturnType<typeof useWidestGap>> }) {
  const t = useTranslations("cockpit.collect");
  const sentence = t(gap.gap === "empty" ? "lastMissing" : "lastThin", { name: gap.name });
  const first = useRef(sentence);
  useEffect(() => announce(first.current), []);
  return (
    <Strip tone="warn" icon={<Lightbulb aria-hidden />} action={<PromptButton prompt={gap.prompt} name={gap.name} />}>
      {sentence}
    </Strip>
  );
}

/**
 * What is asked on all phones. The quick run has one round only: two minutes before its end the widest gap is offered to
 * be asked for (method 2.2).
 */
export function Asked() {
  return useWorkshop().phase === "collect" ? <AskedNow /> : null;
}

function AskedNow() {
  const workshop = useWorkshop();
  const gap = useWidestGap();
  const left = timeLeft(workshop, useServerNow());
  const { round, agendaMinutes, prompt } = workshop;
  if (prompt) return <Standing prompt={prompt} />;
  const isNearlyOver = isTimerRunning(workshop) && left !== null && left > 0 && left <= BEFORE_THE_END_MS;
  return agendaMinutes === 45 && round === 1 && isNearlyOver && gap ? <LastChance gap={gap} /> : null;
}
