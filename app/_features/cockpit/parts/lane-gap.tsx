"use client";
import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import type { Gap } from "@/domain/coverage-gap";
import type { Workshop } from "@/domain/records";
import { LaneItem } from "./lane-list";
import { useAct } from "./use-act";

type Prompt = NonNullable<Workshop["prompt"]>;

const isSame = (a: Workshop["prompt"], b: Prompt) => a !== null && JSON.stringify(a) === JSON.stringify(b);

/** `send` puts a question on all phones, or takes it back if it is there. */
export function usePrompt() {
  const t = useTranslations("cockpit.prompt");
  const act = useAct();
  const { prompt: present } = useWorkshop();
  const send = (prompt: Prompt, name: string) => {
    const isSent = isSame(present, prompt);
    const say = isSent ? t("ended") : t("sent", { name });
    return act("run.sendPrompt", { prompt: isSent ? null : prompt }, { say });
  };
  return { isSent: (prompt: Prompt) => isSame(present, prompt), send };
}

/** Puts the question on all phones, or takes it back. */
export function PromptButton({ prompt, name }: { prompt: Prompt; name: string }) {
  const t = useTranslations("cockpit");
  const { isSent: isSentNow, send } = usePrompt();
  const isSent = isSentNow(prompt);
  const text = isSent ? t("prompt.end") : t("sendPrompt");
  return (
    <Button size="sm" aria-label={`${text}: ${name}`} onClick={() => void send(prompt, name)}>
      <Send aria-hidden />
      {text}
    </Button>
  );
}

interface LaneGapProps {
  gap: Gap;
  question: string;
  prompt: Prompt;
  name: string;
}

/** Stands at the end of a lane with few cards or none. */
export function LaneGap({ gap, question, prompt, name }: LaneGapProps) {
  const t = useTranslations("cockpit.collect");
  return (
    <LaneItem className="my-1 rounded-xl border-[1.5px] border-dashed border-line-strong px-1.5 py-3.5 text-center">
      <p className="text-sm font-[650]">{t(gap)}</p>
      <p className="mt-1 mb-3 text-xs text-ink-2 text-balance">{question}</p>
      <PromptButton prompt={prompt} name={name} />
    </LaneItem>
  );
}
