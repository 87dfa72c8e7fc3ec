"use client";
import { useTranslations } from "next-intl";
import { useDerived, useRecords } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";

/** How many are done, as one number; no state of any person (ux 3.5). */
export function DoneCount({ title }: { title: string }) {
  const t = useTranslations("cockpit.readiness");
  const { done, total } = useDerived("progress", "now") ?? { done: 0, total: 0 };
  return (
    <section>
      <h2 className="font-sans text-2xs font-[650] tracking-normal text-ink-3">{title}</h2>
      <p className="mt-1.5 mb-2 flex items-baseline gap-1.5 text-ink-2">
        <span className="font-display text-3xl leading-none font-bold text-ink tabular-nums">{done}</span>
        {t("ofTotal", { total })}
      </p>
      <ProgressBar value={done} max={total} label={null} />
    </section>
  );
}

/** How many are still at it, connected, and without a device. */
export function PresenceList({
  ends = true,
}: {
  /** Whether people can declare this phase finished. */ ends?: boolean;
}) {
  const t = useTranslations("cockpit.readiness");
  const { done, total } = useDerived("progress", "now") ?? { done: 0, total: 0 };
  const online = useDerived("presence", "now")?.online ?? 0;
  const inRoom = useRecords("participant").filter(
    ({ kind, status }) => kind === "in_room" && status === "active",
  ).length;
  const rows = [
    ...(ends ? [{ key: "busy" as const, n: total - done }] : []),
    { key: "online" as const, n: online },
    { key: "inRoom" as const, n: inRoom },
  ];
  return (
    <dl className="grid gap-2 text-xs text-ink-2 tabular-nums">
      {rows.map(({ key, n }) => (
        <div key={key} className="flex justify-between gap-3">
          <dt>{t(key)}</dt>
          <dd className="font-semibold text-ink">{n}</dd>
        </div>
      ))}
    </dl>
  );
}
