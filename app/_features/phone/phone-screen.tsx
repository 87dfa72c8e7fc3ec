"use client";

import { type ComponentType, useState } from "react";
import { useLive, useWorkshop } from "@/app/_live/live";
import type { Theme } from "@/app/_theme/theme";
import { DraftsProvider } from "@/app/_workshop/drafts";
import { isBefore, type WorkshopState } from "@/domain/phases";
import { ClosedPhase } from "./closed/closed-phase";
import { ClusterPhase } from "./cluster/cluster-phase";
import { CollectPhase } from "./collect/collect-phase";
import { CommitPhase } from "./commit/commit-phase";
import { FramePhase } from "./frame/frame-phase";
import { IdeatePhase } from "./ideate/ideate-phase";
import { LobbyPhase } from "./lobby/lobby-phase";
import { PlanPhase } from "./plan/plan-phase";
import { RatePhase } from "./rate/rate-phase";
import { RevealPhase } from "./reveal/reveal-phase";
import { CatchUp } from "./shell/catch-up";
import { Denied } from "./shell/denied";
import { Paused } from "./shell/paused";
import { PhoneContext } from "./shell/phone-context";
import { useShownPhase } from "./shell/use-shown-phase";
import { VotePhase } from "./vote/vote-phase";

const SCREENS: Record<WorkshopState, ComponentType> = {
  draft: LobbyPhase,
  lobby: LobbyPhase,
  frame: FramePhase,
  collect: CollectPhase,
  cluster: ClusterPhase,
  vote: VotePhase,
  rate: RatePhase,
  reveal: RevealPhase,
  ideate: IdeatePhase,
  plan: PlanPhase,
  commit: CommitPhase,
  closed: ClosedPhase,
  archived: ClosedPhase,
};

interface PhoneScreenProps {
  /** Has just joined: whoever comes late is told first what happened so far. */
  isNew: boolean;
  theme: Theme;
}

/** A participant's whole screen; below `Live`. */
export function PhoneScreen({ isNew, theme }: PhoneScreenProps) {
  const { status } = useLive();
  if (status === "denied") return <Denied />;
  return (
    <DraftsProvider>
      <PhaseScreen isNew={isNew} theme={theme} />
    </DraftsProvider>
  );
}

function PhaseScreen({ isNew, theme }: PhoneScreenProps) {
  const { phase, pausedAt } = useWorkshop();
  const { shown, isBehind, follow } = useShownPhase(phase);
  const isLate = !isBefore(phase, "cluster") && isBefore(phase, "closed");
  const [isCatchingUp, setCatchingUp] = useState(isNew && isLate);
  const Screen = SCREENS[shown];
  const goOn = () => {
    setCatchingUp(false);
    window.history.replaceState(null, "", window.location.pathname);
  };
  return (
    <PhoneContext value={{ theme, shown, isBehind, follow }}>
      <div inert={pausedAt !== null} className="flex min-h-dvh flex-1 flex-col">
        {isCatchingUp && isLate ? <CatchUp onGoOn={goOn} /> : <Screen key={shown} />}
      </div>
      {pausedAt !== null && <Paused />}
    </PhoneContext>
  );
}
