"use client";
import { useMemo, useRef, useState } from "react";
import { useExecute, useWorkshop } from "@/app/_live/live";
import type { RefusalCode } from "@/domain/errors";
import { nextState, previousPhase, type WorkshopState } from "@/domain/phases";
import type { Workshop } from "@/domain/records";
import { type MoveQuestion, questionOf } from "./moves";
import { useSurprise } from "./use-surprise";

export interface MoveAsked {
  to: Workshop["phase"];
  question: MoveQuestion | "override";
}

export interface Moves {
  next: WorkshopState | undefined;
  back: WorkshopState | undefined;
  /** Moves the group, after a question where something would be closed. */
  to: (state: WorkshopState) => void;
  /** The question that waits for an answer. */
  asked: MoveAsked | null;
  confirm: () => void;
  cancel: () => void;
  isMoving: boolean;
  /** Why the last move was refused, and from where it should have gone. */
  refused: { code: RefusalCode; from: WorkshopState } | null;
  forgetRefusal: () => void;
  /** Whether this browser asked for the frame's present revision. */
  isOwn: (revision: number) => boolean;
}

/** Moves the group through the phases, one labelled step at a time, never past what this person has seen. */
export function useMoves(): Moves {
  const execute = useExecute();
  const { phase, agenda, revision, phaseTimes, collectUntil } = useWorkshop();
  const [asked, setAsked] = useState<MoveAsked | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const [refused, setRefused] = useState<Moves["refused"]>(null);
  const own = useRef(new Set<number>());
  const isSurprised = useSurprise(own);
  return useMemo(() => {
    const move = async (to: WorkshopState, override = false) => {
      if (to === "draft" || to === "archived") return;
      setAsked(null);
      setRefused(null);
      setIsMoving(true);
      own.current.add(revision + 1);
      const outcome = await execute("run.movePhase", { to, expectedRevision: revision, override });
      setIsMoving(false);
      if (outcome.ok) return;
      if (outcome.code === "guard_unmet" && phase === "plan" && to === "commit") setAsked({ to, question: "override" });
      else setRefused({ code: outcome.code, from: phase });
    };
    return {
      next: collectUntil === null ? nextState(phase, agenda) : "lobby",
      back: previousPhase(phase, agenda),
      to: (to) => {
        if (isMoving) return;
        if (isSurprised()) return setRefused({ code: "stale_revision", from: phase });
        const question = questionOf(phase, to, phaseTimes.vote !== undefined);
        if (question) setAsked({ to, question });
        else void move(to);
      },
      asked,
      confirm: () => asked && void move(asked.to, asked.question === "override"),
      cancel: () => setAsked(null),
      isMoving,
      refused,
      forgetRefusal: () => setRefused(null),
      isOwn: (now) => own.current.has(now),
    };
  }, [execute, phase, agenda, revision, phaseTimes, collectUntil, asked, isMoving, refused, isSurprised]);
}
