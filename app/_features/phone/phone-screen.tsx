"use client";

import dynamic from "next/dynamic";
import { type ComponentType, useEffect, useState } from "react";
import { useLive, useMe, useWorkshop } from "@/app/_live/live";
import type { Theme } from "@/app/_theme/theme";
import { DraftsProvider } from "@/app/_workshop/drafts";
import { isBefore, isWithin, type WorkshopState } from "@/domain/phases";
import { Denied } from "./shell/denied";
import { loadMenu } from "./shell/menu-button";
import { Paused } from "./shell/paused";
import { PhoneContext } from "./shell/phone-context";
import { useFocusThroughPause } from "./shell/use-focus-through-pause";
import { useShownPhase } from "./shell/use-shown-phase";

const ALL: (() => Promise<unknown>)[] = [loadMenu];

/** The bundler makes a file of its own of every place that imports: what is loaded ahead must be loaded by the same. */
function alsoAhead<T>(load: () => Promise<T>): () => Promise<T> {
  ALL.push(load);
  return load;
}

/** One at a time, so that the page is quick on a weak line; the server renders each all the same. */
const LobbyPhase = dynamic(alsoAhead(() => import("./lobby/lobby-phase").then((m) => m.LobbyPhase)));
const FramePhase = dynamic(alsoAhead(() => import("./frame/frame-phase").then((m) => m.FramePhase)));
const CollectPhase = dynamic(alsoAhead(() => import("./collect/collect-phase").then((m) => m.CollectPhase)));
const ClusterPhase = dynamic(alsoAhead(() => import("./cluster/cluster-phase").then((m) => m.ClusterPhase)));
const VotePhase = dynamic(alsoAhead(() => import("./vote/vote-phase").then((m) => m.VotePhase)));
const RatePhase = dynamic(alsoAhead(() => import("./rate/rate-phase").then((m) => m.RatePhase)));
const RevealPhase = dynamic(alsoAhead(() => import("./reveal/reveal-phase").then((m) => m.RevealPhase)));
const IdeatePhase = dynamic(alsoAhead(() => import("./ideate/ideate-phase").then((m) => m.IdeatePhase)));
const PlanPhase = dynamic(alsoAhead(() => import("./plan/plan-phase").then((m) => m.PlanPhase)));
const CommitPhase = dynamic(alsoAhead(() => import("./commit/commit-phase").then((m) => m.CommitPhase)));
const ClosedPhase = dynamic(alsoAhead(() => import("./closed/closed-phase").then((m) => m.ClosedPhase)));
const CatchUp = dynamic(alsoAhead(() => import("./shell/catch-up").then((m) => m.CatchUp)));
const Left = dynamic(alsoAhead(() => import("./shell/left").then((m) => m.Left)));
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
  useFocusThroughPause(pausedAt !== null);
  const { shown, isBehind, follow } = useShownPhase(phase);
  const isLate = !isBefore(phase, "cluster") && isBefore(phase, "closed");
  const [isCatchingUp, setCatchingUp] = useState(isNew && isLate);
  const Screen = SCREENS[shown];
  const isWelcomed = isNew && !isCatchingUp;
  useEffect(() => {
    // Else a reload later on would greet somebody who has been in all along.
    if (isWelcomed) window.history.replaceState(null, "", window.location.pathname);
  }, [isWelcomed]);
  if (me?.status === "left" && isWithin(phase, "lobby", "commit")) return <Left />;
  return (
    <PhoneContext value={{ theme, shown, isBehind, follow }}>
      <div inert={pausedAt !== null} className="flex min-h-dvh flex-1 flex-col">
        {isCatchingUp && isLate ? <CatchUp onGoOn={() => setCatchingUp(false)} /> : <Screen key={shown} />}
      </div>
      {pausedAt !== null && <Paused />}
    </PhoneContext>
  );
}
