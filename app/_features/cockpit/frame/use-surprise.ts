"use client";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useWorkshop } from "@/app/_live/live";

/** About what lies between deciding to press and pressing. */
const REACTION_MS = 800;

/**
 * Whether somebody else has moved the group on so lately that a press now was meant for the step before: the button
 * has changed its words under the finger.
 * @param own revisions this browser asked for
 */
export function useSurprise(own: RefObject<Set<number>>): () => boolean {
  const { phase, revision } = useWorkshop();
  const seen = useRef({ phase, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (seen.current.phase === phase) return;
    seen.current = { phase, at: own.current.has(revision) ? Number.NEGATIVE_INFINITY : performance.now() };
  }, [phase, revision, own]);
  return useCallback(() => performance.now() - seen.current.at < REACTION_MS, []);
}
