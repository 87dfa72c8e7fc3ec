"use client";
import { useMemo } from "react";
import { useWorkshop } from "@/app/_live/live";
import { isPhase } from "@/domain/phases";
import { isTimerRunning } from "@/domain/timer";
import { useAct } from "../parts/use-act";

/** Starts, stops and changes the time of the present phase. */
export function useTimer() {
  const act = useAct();
  const workshop = useWorkshop();
  const { phase, agenda, timerLeftMs, pausedAt } = workshop;
  const minutes = isPhase(phase) ? agenda[phase].minutes : 0;
  const isRunning = isTimerRunning(workshop);
  const canStart = isPhase(phase) && pausedAt === null && (timerLeftMs ?? minutes) > 0;
  return useMemo(
    () => ({
      isRunning,
      canStart,
      toggle: () => {
        if (isRunning) void act("run.pauseTimer", {});
        else if (canStart) void act("run.startTimer", {});
      },
      /** Gives time, or takes it. */
      extend: (seconds: number) => void act("run.extendTimer", { seconds }),
    }),
    [act, isRunning, canStart],
  );
}
