import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { announce } from "@/app/_ui/announcements";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isPhase, type WorkshopState } from "@/domain/phases";
import { QUESTION_ID } from "./question-id";

/**
 * Follows the workshop's phase, and moves the focus to the new question; but never takes the page away from somebody
 * who is typing: they are told, and follow by a button (ux section 8).
 */
export function useShownPhase(phase: WorkshopState) {
  const t = useTranslations("phone");
  const text = useText();
  const [shown, setShown] = useState(phase);
  const isFirst = useRef(true);
  const name = isPhase(phase) ? text(phaseContent(phase).name) : t("closed.name");
  const spoken = useRef(name);
  spoken.current = name;
  useEffect(() => {
    if (isFirst.current) return;
    if (isTyping()) announce(t("continueWith", { phase: spoken.current }));
    else setShown(phase);
  }, [phase, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another phase is shown, not otherwise
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else document.getElementById(QUESTION_ID)?.focus();
  }, [shown]);
  return { shown, isBehind: shown !== phase, follow: () => setShown(phase) };
}

function isTyping(): boolean {
  const { activeElement } = document;
  const isField = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  return isField && !["radio", "checkbox"].includes(activeElement.type) && activeElement.value.trim() !== "";
}
