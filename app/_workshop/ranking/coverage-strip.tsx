import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { NumberMark, Tag } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import type { Coverage, CoverageEntry } from "@/domain/ranking/result";
import type { Workshop } from "@/domain/records";
import type { Period, Stage } from "@/domain/stages";

const STAGE_FILL = ["bg-stage-1", "bg-stage-2", "bg-stage-3", "bg-stage-4", "bg-stage-5"];

interface CoverageStripProps {
  coverage: Coverage | null;
  stageModel: Workshop["stageModel"];
  className?: string;
}

/** Touchpoints per stage and per period with "thin" and "empty" (method 7.9); stages stay away where there are only three. */
export function CoverageStrip({ coverage, stageModel, className }: CoverageStripProps) {
  const t = useTranslations("ranking");
  if (coverage === null) return null;
  const isFive = stageModel === "five";
  return (
    <section
      aria-label={t("coverage")}
      className={cx("@container rounded-panel bg-surface px-5 py-4 shadow-flat forced-colors:border", className)}
    >
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-base font-[650]">{t("coverage")}</h2>
        <p className="text-2xs text-ink-2">{t(isFive ? "coverageHint" : "coverageHintThree")}</p>
      </div>
      <div className={cx("grid gap-x-5 gap-y-4", isFive && "@2xl:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]")}>
        {isFive && (
          <ul className="grid grid-cols-[repeat(auto-fit,minmax(5.75rem,1fr))] gap-3">
            {coverage.stages.map((entry) => (
              <StageEntry key={entry.key} entry={entry} max={largest(coverage.stages)} />
            ))}
          </ul>
        )}
        <ul
          className={cx(
            "grid grid-cols-[repeat(auto-fit,minmax(5.75rem,1fr))] gap-3",
            isFive && "@2xl:border-l @2xl:border-line @2xl:pl-5",
          )}
        >
          {coverage.periods.map((entry) => (
            <PeriodEntry key={entry.key} entry={entry} max={largest(coverage.periods)} />
          ))}
        </ul>
      </div>
    </section>
  );
}

const largest = (entries: readonly CoverageEntry<string>[]) => Math.max(1, ...entries.map((e) => e.touchpoints));

function StageEntry({ entry, max }: { entry: CoverageEntry<Stage>; max: number }) {
  const text = useText();
  const number = stageNumber(entry.key);
  return (
    <li>
      <div className="mb-1.5 flex min-h-5.5 items-center gap-1.5">
        <NumberMark tint={number as Tint} className="size-5 text-2xs">
          {number}
        </NumberMark>
        <Count entry={entry} />
      </div>
      <ProgressBar value={entry.touchpoints} max={max} label={null} fill={STAGE_FILL[number - 1] ?? "bg-brand"} />
      <p className="mt-1.5 text-2xs leading-tight text-ink-2">{text(stageContent(entry.key).name)}</p>
    </li>
  );
}

function PeriodEntry({ entry, max }: { entry: CoverageEntry<Period>; max: number }) {
  const text = useText();
  return (
    <li>
      <div className="mb-1.5 flex min-h-5.5 items-center gap-1.5">
        <Count entry={entry} />
      </div>
      <ProgressBar value={entry.touchpoints} max={max} label={null} fill="bg-ink-3" />
      <p className="mt-1.5 text-2xs leading-tight text-ink-2">{text(label("period", entry.key))}</p>
    </li>
  );
}

function Count({ entry }: { entry: CoverageEntry<string> }) {
  const t = useTranslations("results");
  const flag = entry.flags.find((f) => f === "thin" || f === "empty");
  return (
    <>
      <span className="font-bold tabular-nums">{entry.touchpoints}</span>
      {(flag === "thin" || flag === "empty") && (
        <Tag tone="warn" className="ml-auto">
          {t(flag)}
        </Tag>
      )}
    </>
  );
}
