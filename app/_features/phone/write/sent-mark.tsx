"use client";

import { cx } from "class-variance-authority";
import { Check, Clock, CloudAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLive } from "@/app/_live/live";

const LOOK = {
  sent: { Icon: Check, tone: "text-ok" },
  waiting: { Icon: Clock, tone: "text-ink-2" },
  failed: { Icon: CloudAlert, tone: "text-danger" },
} as const;

/** How far something the person wrote has come. In words only when it does not get through, so that nothing flickers. */
export function SentMark({ id }: { id: string }) {
  const t = useTranslations("phone.write");
  const { unsent, save } = useLive();
  const state = unsent.has(id) ? (save === "failed" ? "failed" : "waiting") : "sent";
  const isHeldUp = state !== "sent" && save !== "saving";
  const { Icon, tone } = LOOK[state];
  return (
    <span className={cx("inline-flex items-center gap-1 text-2xs font-semibold", tone)}>
      <Icon aria-hidden className="size-4" />
      <span className={isHeldUp ? "" : "sr-only"}>{t(state)}</span>
    </span>
  );
}
