"use client";
import { useWorkshop } from "@/app/_live/live";
import { useCockpit } from "../cockpit-context";
import { usePalette } from "../palette/offers";
import { useAct, useUndo } from "../parts/use-act";
import { useKeys } from "./use-keys";
import { useTimer } from "./use-timer";

/** The keys that work in every phase (ux 7). */
export function useFrameKeys(showKeys: () => void): void {
  const act = useAct();
  const undo = useUndo();
  const { moves } = useCockpit();
  const { pausedAt } = useWorkshop();
  const { toggle, extend } = useTimer();
  const { setOpen } = usePalette();
  useKeys({
    " ": toggle,
    n: () => moves.next && moves.to(moves.next),
    b: () => moves.back && moves.to(moves.back),
    p: () => void act(pausedAt === null ? "run.pause" : "run.resume", {}),
    "+": () => extend(60),
    "-": () => extend(-60),
    "?": showKeys,
    "mod+z": () => void undo(),
    "mod+k": () => setOpen(true),
  });
}
