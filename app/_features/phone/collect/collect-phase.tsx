"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { tintStyles } from "@/app/_ui/tones";
import { useDraft, useDrafts } from "@/app/_workshop/drafts";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { StageChips } from "@/app/_workshop/stage-chips";
import { useText } from "@/app/_workshop/use-text";
import { stageContent, stageNumber } from "@/content/stages";
import { TEXT } from "@/domain/limits";
import type { Touchpoint, Workshop } from "@/domain/records";
import { STAGES, type Stage, usualPeriod, usualStage } from "@/domain/stages";
import { PhoneShell } from "../shell/phone-shell";
import { ReadinessFooter } from "../shell/readiness-footer";
import { BasedOn } from "../write/based-on";
import { Composer } from "../write/composer";
import { AheadNote } from "./ahead-note";
import { answerTo } from "./asked-stage";
import { OtherCards } from "./other-cards";
import { OwnCards } from "./own-cards";
import { RelayCards } from "./relay-cards";

const COUNTER_FROM = 150;

/** One contact per card: stage, text, send; own cards below, in round 2 everybody's. */
export function CollectPhase() {
  const t = useTranslations("phone.collect");
  const workshop = useWorkshop();
  const execute = useExecute();
  const question = usePhaseQuestion("collect");
  const [text] = useDraft("card");
  const [model, setModel] = useState<Touchpoint | null>(null);
  const [stage, setStage] = useStage(workshop.prompt, model !== null);
  const { stageModel, round, anonymity, prompt } = workshop;
  const place = stageModel === "three" ? { period: usualPeriod(stage) } : { stage };
  const note = anonymity === "anonymous" ? t("noteAnonymous") : t("noteNamed");
  const send = (words: string) => {
    setModel(null);
    return execute("touchpoints.add", { id: newId(), text: words, ...place });
  };
  const build = (card: Touchpoint) => {
    setModel(card);
    setStage(card.stage);
    document.querySelector<HTMLTextAreaElement>("#content textarea")?.focus();
  };
  return (
    <PhoneShell question={question} footer={<ReadinessFooter isQuiet={text.trim() !== ""} />}>
      <AheadNote />
      {prompt && <Prompt prompt={prompt} />}
      <StageChips stageModel={stageModel} value={stage} onChange={setStage} />
      {model && <BasedOn text={model.text} onDrop={() => setModel(null)} />}
      <div className="mt-3.5">
        <Composer
          field="card"
          label={t("newCard")}
          limit={TEXT.touchpoint}
          counterFrom={COUNTER_FROM}
          note={note}
          onSend={send}
        />
      </div>
      {round === 1 && (
        <p className="mt-3 text-xs text-ink-2">{t(anonymity === "anonymous" ? "silent" : "silentNamed")}</p>
      )}
      {round === 2 && <RelayCards onBuild={build} />}
      <OwnCards note={note} />
      <OtherCards />
    </PhoneShell>
  );
}

/** The stage chosen last, also after a reload; a prompt from the facilitator chooses its own for the next empty card. */
function useStage(prompt: Workshop["prompt"], isBuilding: boolean): [Stage, (stage: Stage) => void] {
  const drafts = useDrafts();
  const [chosen, setChosen] = useDraft("stage");
  const [text] = useDraft("card");
  const asked = (prompt && stageOf(prompt)) ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when the box is emptied
  useEffect(() => {
    const isWriting = isBuilding || drafts.get("card").trim() !== "";
    const answer = answerTo({ asked, answered: drafts.get("prompt"), isWriting });
    if (answer === "nothing") return;
    drafts.set("prompt", asked);
    if (answer === "choose") setChosen(asked);
  }, [asked, text, isBuilding, drafts, setChosen]);
  return [STAGES.find((stage) => stage === chosen) ?? "lt_zmot", setChosen];
}

const stageOf = (prompt: NonNullable<Workshop["prompt"]>): Stage =>
  "stage" in prompt ? prompt.stage : usualStage(prompt.period);

function Prompt({ prompt }: { prompt: NonNullable<Workshop["prompt"]> }) {
  const t = useTranslations("phone.collect");
  const text = useText();
  const tint = tintStyles[stageNumber(stageOf(prompt)) as 1];
  const question = "stage" in prompt ? text(stageContent(prompt.stage).question) : t(`promptPeriod.${prompt.period}`);
  useEffect(() => announce(`${t("prompt")}: ${question}`), [t, question]);
  return (
    <section aria-label={t("prompt")} className={`mb-4 flex gap-2.5 rounded-card px-3.5 py-3 ${tint}`}>
      <Send aria-hidden className="mt-1 size-4.5 shrink-0" />
      <div>
        <p aria-hidden className="text-2xs font-[650]">
          {t("prompt")}
        </p>
        <p className="leading-snug text-ink">{question}</p>
      </div>
    </section>
  );
}
