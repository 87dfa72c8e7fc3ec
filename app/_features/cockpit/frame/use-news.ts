"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { useToast } from "@/app/_ui/toast";
import { phaseContent } from "@/content/phases";
import { isPhase } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";
import { HEADING_ID } from "../parts/phase-heading";
import { isTyping } from "./use-keys";

/** Takes the focus to the new question, unless somebody types: then it only tells. */
function announceOrFocus(sentence: string): void {
  if (isTyping()) announce(sentence);
  else document.getElementById(HEADING_ID)?.focus({ preventScroll: true });
}

/** At a phase change: says who moved on if it was somebody else, and takes the focus to the new question unless somebody types. */
export function useNews(): void {
  const t = useTranslations("cockpit");
  const locale = useLocale();
  const toast = useToast();
  const { actor } = useLiveStore();
  const { moves } = useCockpit();
  const { phase, revision, phaseMovedBy } = useWorkshop();
  const seen = useRef(phase);
  const me = "name" in actor ? actor.name : null;
  useEffect(() => {
    if (seen.current === phase) return;
    seen.current = phase;
    const mover = moves.isOwn(revision) ? null : phaseMovedBy;
    if (mover !== null) toast({ text: mover === me ? t("movedElsewhere") : t("movedBy", { name: mover }) });
    announceOrFocus(t("typingKept", { phase: isPhase(phase) ? phaseContent(phase).name[locale] : t("closedName") }));
  }, [phase, revision, phaseMovedBy, moves, me, toast, t, locale]);
}
