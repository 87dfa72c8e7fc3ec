import { useFormatter, useTranslations } from "next-intl";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { metricProgress } from "@/domain/plan/review";
import type { Action } from "@/domain/records";
import { useMeasureText } from "./use-measure-text";

type Measure = NonNullable<Action["successMeasure"]>;

/** Name, present value, and how much of the way from the starting value to the target is done. */
export function MeasureProgress({ measure }: { measure: Measure }) {
  const t = useTranslations("review");
  const text = useMeasureText();
  const format = useFormatter();
  const { name, unit, baseline, target, current } = measure;
  const progress = metricProgress(measure);
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-ink-2">
        <span className="min-w-0">{name || t("metric")}</span>
        <span className="tabular-nums">
          <strong className="text-sm text-ink">{current === null ? t("notMeasured") : text(current, unit)}</strong>
          {baseline !== null && target !== null && (
            <> {t("fromTo", { from: text(baseline, unit), to: text(target, unit) })}</>
          )}
        </span>
      </p>
      {progress !== null && (
        <ProgressBar
          value={progress}
          max={1}
          label={t("wayDone", { share: format.number(progress, { style: "percent" }) })}
        />
      )}
    </div>
  );
}
