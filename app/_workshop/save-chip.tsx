"use client";

import { cx } from "class-variance-authority";
import { Check, CloudOff, LoaderCircle, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useLive, useLiveStore } from "@/app/_live/live";
import { announce, announceDone } from "@/app/_ui/announcements";

/** Whether what was typed has arrived; four texts only. After failures in a row it is a button that tries at once. */
export function SaveChip() {
  const t = useTranslations("common.saved");
  const store = useLiveStore();
  const { save, status, waiting } = useLive();
  const state = save === "saved" && status === "offline" ? "offline" : save;
  useSpokenState(state, t(state === "failed" ? "failed" : "saved"));
  const style = "inline-flex min-h-8 items-center gap-1.5 font-semibold [&_svg]:size-4";
  if (state === "failed")
    return (
      <button
        type="button"
        onClick={store.retry}
        className={cx(style, "min-h-touch cursor-pointer text-danger underline")}
      >
        <RotateCcw aria-hidden />
        {t("failed")}
      </button>
    );
  const { Icon, tone } = LOOK[state];
  return (
    <span className={cx(style, tone)}>
      <Icon aria-hidden />
      {state === "offline" ? t("offline", { n: waiting }) : t(state)}
    </span>
  );
}

const LOOK = {
  saved: { Icon: Check, tone: "text-ok" },
  saving: { Icon: LoaderCircle, tone: "text-ink-2" },
  offline: { Icon: CloudOff, tone: "text-warn" },
} as const;

/** Says when what was typed has arrived, and when it does not. */
function useSpokenState(state: keyof typeof LOOK | "failed", text: string): void {
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (state === was) return;
    if (state === "failed") announce(text, "assertive");
    else if (state === "saved") announceDone(text);
  }, [state, text]);
}
