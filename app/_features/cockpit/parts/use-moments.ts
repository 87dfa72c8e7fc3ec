"use client";
import { useMemo } from "react";
import { useLive } from "@/app/_live/live";
import { momentsOnBallot } from "@/domain/ballot";
import type { Moment } from "@/domain/records";
import { PERIODS, STAGES } from "@/domain/stages";

const place = ({ stage, period }: Moment) => STAGES.indexOf(stage) * PERIODS.length + PERIODS.indexOf(period);

/** Visible, unmerged moments in the order of the journey, then by title. */
export function useMoments(): Moment[] {
  const { view } = useLive();
  return useMemo(
    () => momentsOnBallot(view).toSorted((a, b) => place(a) - place(b) || a.title.localeCompare(b.title)),
    [view],
  );
}
