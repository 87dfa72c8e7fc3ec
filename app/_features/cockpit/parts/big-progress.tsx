"use client";
import { useTranslations } from "next-intl";
import { useDerived } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { ProgressBar } from "@/app/_ui/progress-bar";

/** How far the room is, and nothing else: what people chose stays secret until the reveal (I3). */
export function BigProgress({ hint }: { hint: string }) {
  const t = useTranslations("cockpit.readiness");
  const { done, total } = useDerived("progress", "now") ?? { done: 0, total: 0 };
  return (
    <Panel className="grid max-w-3xl gap-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-display text-[6rem] leading-none font-bold tabular-nums">{done}</span>
        <span className="text-2xl text-ink-2">{t("ofTotalDone", { total })}</span>
      </p>
      <ProgressBar value={done} max={total} label={null} className="h-3" />
      <p className="max-w-xl text-sm text-ink-2">{hint}</p>
    </Panel>
  );
}
