import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Outcome } from "@/app/_live/live-store";
import { useDraft, useDrafts } from "@/app/_workshop/drafts";
import { textLength } from "./text-length";

/**
 * A text that is written and sent, one after the other. The field is free for the next one at once; what is refused comes
 * back into it, or stands in the problem if a new one has been begun meanwhile.
 */
export function useSending(field: string, limit: number, onSend: (text: string) => Promise<Outcome>) {
  const t = useTranslations("phone.write");
  const refusals = useTranslations("refusals");
  const drafts = useDrafts();
  const [text, setText] = useDraft(field);
  const [problem, setProblem] = useState<string>();
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  const send = async () => {
    const wanted = drafts.get(field).trim();
    if (wanted === "") return setProblem(t("empty"));
    if (textLength(wanted) > limit) return setProblem(t("tooLong", { n: limit }));
    drafts.set(field, "");
    setProblem(undefined);
    const outcome = await onSend(wanted);
    if (outcome.ok) return;
    const isBack = drafts.giveBack(field, wanted);
    setProblem(isBack ? refusals(outcome.code) : t("refusedText", { reason: refusals(outcome.code), text: wanted }));
  };
  return { text, change, send, problem };
}
