"use client";
import { useMemo } from "react";
import { useLive } from "@/app/_live/live";
import { momentsOnBallot } from "@/domain/ballot";
import { inJourneyOrder } from "@/domain/journey-order";
import type { Moment } from "@/domain/records";

/** Visible, unmerged moments in the order of the journey. */
export function useMoments(): Moment[] {
  const { view } = useLive();
  return useMemo(() => momentsOnBallot(view).toSorted(inJourneyOrder), [view]);
}
