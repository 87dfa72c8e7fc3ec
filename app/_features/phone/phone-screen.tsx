"use client";

import dynamic from "next/dynamic";
import { type ComponentType, useEffect, useState } from "react";
import { useLive, useMe, useWorkshop } from "@/app/_live/live";
import type { Theme } from "@/app/_theme/theme";
import { DraftsProvider } from "@/app/_workshop/drafts";
import { isBefore, isWithin, type WorkshopState } from "@/domain/phases";
import { CatchUp } from "./shell/catch-up";
import { Denied } from "./shell/denied";
import { Left } from "./shell/left";
import { Paused } from "./shell/paused";
import { PhoneContext } from "./shell/phone-context";
import { useShownPhase } from "./shell/use-shown-phase";

/** One at a time, so that the page is quick on a weak line; the server renders each all the same. */
const LobbyPhase = dynamic(() => import("./lobby/lobby-phase").then((m) => m.LobbyPhase));
const FramePhase = dynamic(() => import("./frame/frame-phase").then((m) => m.FramePhase));
const CollectPhase = dynamic(() => import("./collect/collect-phase").then((m) => m.CollectPhase));
const ClusterPhase = dynamic(() => import("./cluster/cluster-phase").then((m) => m.ClusterPhase));
const VotePhase = dynamic(() => import("./vote/vote-phase").then((m) => m.VotePhase));
const RatePhase = dynamic(() => import("./rate/rate-phase").then((m) => m.RatePhase));
const RevealPhase = dynamic(() => import("./reveal/reveal-phase").then((m) => m.RevealPhase));
const IdeatePhase = dynamic(() => import("./ideate/ideate-phase").then((m) => m.IdeatePhase));
const PlanPhase = dynamic(() => import("./plan/plan-phase").then((m) => m.PlanPhase));
const CommitPhase = dynamic(() => import("./commit/commit-phase").then((m) => m.CommitPhase));
const ClosedPhase = dynamic(() => import("./closed/closed-phase").then((m) => m.ClosedPhase));
const ALL = [
  () => import("./lobby/lobby-phase"),
  () => import("./frame/frame-phase"),
  () => import("./collect/collect-phase"),
  () => import("./cluster/cluster-phase"),
  () => import("./vote/vote-phase"),
  () => import("./rate/rate-phase"),
  () => import("./reveal/reveal-phase"),
  () => import("./ideate/ideate-phase"),
  () => import("./plan/plan-phase"),
  () => import("./commit/commit-phase"),
  () => import("./closed/closed-phase"),
  () => import("./shell/menu-content"),
];
const LOAD_AHEAD_MS = 3000;

/** Has every phase, and the menu, on the phone before it begins, so that none waits for the line when the group moves on. */
function usePhasesAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of ALL) load().catch(() => undefined);
    }, LOAD_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
}

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
  const me = useMe();
  usePhasesAhead();
  const { shown, isBehind, follow } = useShownPhase(phase);
  const isLate = !isBefore(phase, "cluster") && isBefore(phase, "closed");
  const [isCatchingUp, setCatchingUp] = useState(isNew && isLate);
  const Screen = SCREENS[shown];
  if (me?.status === "left" && isWithin(phase, "lobby", "commit")) return <Left />;
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
