"use client";
import { phaseContent } from "@/content/phases";
import { isPhase, type WorkshopState } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";
import { type Offer, useOffers } from "../palette/offers";
import { useUndo } from "../parts/use-act";
import { useSpotlight } from "../parts/use-spotlight";
import { useTimer } from "./use-timer";

const CLOSE = { en: "Close the workshop", de: "Workshop abschließen" };
const nameOf = (phase: WorkshopState) => ({ of: isPhase(phase) ? phaseContent(phase).name : CLOSE });

function useMoveOffers(): Offer[] {
  const { moves } = useCockpit();
  const { next, back } = moves;
  return [
    ...(next ? [{ id: "next" as const, ...nameOf(next), keys: ["N"], onUse: () => moves.to(next) }] : []),
    ...(back ? [{ id: "back" as const, ...nameOf(back), keys: ["B"], onUse: () => moves.to(back) }] : []),
  ];
}

function useTimeOffers(): Offer[] {
  const { isRunning, canStart, toggle, extend } = useTimer();
  const { present } = useCockpit();
  if (present === "closed") return [];
  const run: Offer[] =
    isRunning || canStart ? [{ id: isRunning ? "stopTime" : "startTime", keys: ["Space"], onUse: toggle }] : [];
  return [
    ...run,
    { id: "minuteMore", keys: ["+"], onUse: () => extend(60) },
    { id: "minuteLess", keys: ["−"], onUse: () => extend(-60) },
  ];
}

/** What the palette can do in every phase. */
export function useFrameOffers(showKeys: () => void): void {
  const undo = useUndo();
  const { text, end } = useSpotlight();
  useOffers([
    ...useMoveOffers(),
    ...useTimeOffers(),
    ...(text === null ? [] : [{ id: "spotlightEnd" as const, onUse: end }]),
    { id: "undo", keys: ["Mod", "Z"], onUse: () => void undo() },
    { id: "allKeys", keys: ["?"], onUse: showKeys },
  ]);
}
