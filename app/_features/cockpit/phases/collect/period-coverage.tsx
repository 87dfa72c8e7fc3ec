"use client";
import { cx } from "class-variance-authority";
import { Lightbulb } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDerived } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { label } from "@/content/labels";
import { gapOf } from "@/domain/coverage-gap";
import { PERIODS, type Period } from "@/domain/stages";
import type { CardCounts } from "@/domain/view/views";
import { PromptButton } from "../../parts/lane-gap";

function Row({ period, counts }: { period: Period; counts: CardCounts }) {
  const t = useTranslations("cockpit.collect");
  const locale = useLocale();
  const n = counts.periods[period];
  const gap = gapOf(n, counts.total, PERIODS.length);
  return (
    <li
      className={cx(
        "grid grid-cols-[6.6rem_1fr_1.5rem] items-center gap-2 text-xs",
        gap ? "font-semibold text-warn" : "text-ink-2",
      )}
    >
      <span>
        {label("period", period)[locale]}
        {gap && <span className="sr-only"> ({t(gap)})</span>}
      </span>
      <ProgressBar value={n} max={counts.total} label={null} fill={gap ? "bg-warn" : "bg-ink-3"} />
      <span className="text-right tabular-nums">{n}</span>
    </li>
  );
}

function GapHint({ period, counts }: { period: Period; counts: CardCounts }) {
  const t = useTranslations("cockpit.collect");
  const locale = useLocale();
  const name = label("period", period)[locale];
  const n = counts.periods[period];
  return (
    <section className="rounded-2xl bg-warn-tint p-4">
      <h3 className="flex items-center gap-1.5 font-sans text-[0.9375rem] font-[650] tracking-normal text-warn">
        <Lightbulb aria-hidden className="size-4.5 shrink-0" />
        {n === 0 ? t("missing", { period: name }) : t("almostMissing", { period: name })}
      </h3>
      <p className="mt-1.5 mb-3 text-xs text-ink-2">
        {t("gapText", { n, total: counts.total })} {t(`ask.${period}`)}
      </p>
      <PromptButton prompt={{ period }} name={name} />
    </section>
  );
}

/** Cards per period, and a hint for each that is empty or thin (method 2.4, 7.9). */
export function PeriodCoverage() {
  const t = useTranslations("cockpit.collect");
  const counts = useDerived("cardCounts", "all");
  if (!counts) return null;
  const gaps = PERIODS.filter((period) => gapOf(counts.periods[period], counts.total, PERIODS.length) !== null);
  return (
    <section className="grid gap-3">
      <h2 className="font-sans text-2xs font-[650] tracking-normal text-ink-3">{t("byPeriod")}</h2>
      <ul className="grid gap-2">
        {PERIODS.map((period) => (
          <Row key={period} period={period} counts={counts} />
        ))}
      </ul>
      {gaps.map((period) => (
        <GapHint key={period} period={period} counts={counts} />
      ))}
    </section>
  );
}
