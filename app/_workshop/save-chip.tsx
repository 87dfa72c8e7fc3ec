"use client";

import { cx } from "class-variance-authority";
import { Check, CloudOff, LoaderCircle, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLive, useLiveStore } from "@/app/_live/live";

/** Whether what was typed has arrived; four texts only. After failures in a row it is a button that tries at once. */
export function SaveChip() {
  const t = useTranslations("common.saved");
  const store = useLiveStore();
  const { save, status, waiting } = useLive();
  const state = save === "saved" && status === "offline" ? "offline" : save;
  const style = "inline-flex min-h-8 items-center gap-1.5 font-semibold whitespace-nowrap [&_svg]:size-4";
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
