"use client";
import { useLocale, useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { phaseContent } from "@/content/phases";
import { isPhase } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";
import { PromptButton } from "../parts/lane-gap";
import { useLanes, useLaneWords } from "../parts/lanes";
import { PhaseHeading } from "../parts/phase-heading";
import { DoneCount, PresenceList } from "../parts/readiness";
import { ClosedCentre } from "../phases/closed/closed-centre";
import { RevealSteps } from "../phases/reveal/reveal-steps";
import { NextButton } from "./next-button";
import { Pace } from "./pace";
import { PreviewBar } from "./preview-bar";
import { RemoteScreen } from "./remote-screen";
import { ScriptPanel } from "./script-panel";
import { TimeLeft } from "./timer-control";
import { useTimer } from "./use-timer";

function RemoteTimer() {
  const t = useTranslations("cockpit.timer");
  const { isRunning, canStart, toggle, extend } = useTimer();
  return (
    <Panel className="grid justify-items-center gap-3">
      <TimeLeft className="text-[min(4rem,20vw)] leading-none whitespace-nowrap" />
      <div className="flex flex-wrap justify-center gap-2">
        <Button onClick={() => extend(-60)} aria-label={t("minus")}>
          {t("minusShort")}
        </Button>
        {(isRunning || canStart) && <Button onClick={toggle}>{isRunning ? t("stop") : t("start")}</Button>}
        <Button onClick={() => extend(60)}>{t("plus")}</Button>
      </div>
    </Panel>
  );
}

function Prompts() {
  const t = useTranslations("cockpit");
  const lanes = useLanes();
  const wordsOf = useLaneWords();
  return (
    <Panel as="section" aria-labelledby="remote-prompts" className="grid gap-2">
      <h2 id="remote-prompts" className="text-base font-[650]">
        {t("sendPrompt")}
      </h2>
      <ul className="grid gap-2">
        {lanes.map((lane) => (
          <li key={lane.key} className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-sm">
            <span className="flex-1 basis-24">{wordsOf(lane).name}</span>
            <PromptButton
              prompt={lane.period ? { period: lane.period } : { stage: lane.stage }}
              name={wordsOf(lane).name}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** On a phone the cockpit is a remote: time, next, readiness, prompts, the next rank (ux 9). */
export function Remote() {
  const t = useTranslations("cockpit");
  const locale = useLocale();
  const { isPreview } = useCockpit();
  const { phase } = useWorkshop();
  if (phase === "closed" && !isPreview) return <ClosedCentre />;
  return (
    <div className="grid grid-cols-1 gap-4 pb-4">
      <PhaseHeading>{isPhase(phase) ? phaseContent(phase).name[locale] : t("remote.outside")}</PhaseHeading>
      {isPreview && <PreviewBar />}
      {isPhase(phase) && <RemoteTimer />}
      <Pace />
      {phase === "reveal" && <RevealSteps />}
      <NextButton size="lg" wide />
      {isPhase(phase) && (
        <Panel className="grid gap-4">
          <DoneCount title={t("readiness.done")} />
          <PresenceList />
        </Panel>
      )}
      {phase === "collect" && <Prompts />}
      <ScriptPanel />
      <RemoteScreen />
      <p className="text-xs text-ink-2">{t("remote.hint")}</p>
    </div>
  );
}
