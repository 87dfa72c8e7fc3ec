"use client";
import { useTranslations } from "next-intl";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";

/** How people rate the workshop, from the smallest group on (method 2.1). */
export function ClosingRatings() {
  const t = useTranslations("cockpitCommit");
  const { config } = useWorkshop();
  const { n, distribution } = useDerived("closingSummary", "all") ?? { n: 0, distribution: null };
  const most = Math.max(1, ...(distribution ?? []));
  return (
    <section className="grid gap-2">
      <h2 className="font-sans text-sm font-[650] tracking-normal">{t("rating")}</h2>
      <p className="text-xs text-ink-2">{t("ratings", { n })}</p>
      {distribution === null ? (
        <p className="text-xs text-ink-2">{t("ratingsHidden", { min: config.minGroup })}</p>
      ) : (
        <dl className="grid gap-1.5 text-xs tabular-nums">
          {distribution
            .map((people, i) => ({ people, value: i + 1 }))
            .toReversed()
            .map(({ people, value }) => (
              <div key={value} className="grid grid-cols-[1rem_1fr_1.5rem] items-center gap-2">
                <dt>{value}</dt>
                <dd className="contents">
                  <ProgressBar value={people} max={most} label={null} />
                  <span className="text-right font-semibold">{people}</span>
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}
