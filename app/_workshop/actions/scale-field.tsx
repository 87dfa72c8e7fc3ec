"use client";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Scale } from "@/app/_ui/radio-group";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { RefusalCode } from "@/domain/errors";

const WHOLE = ["1", "2", "3", "4", "5"] as const;
type Whole = (typeof WHOLE)[number];

interface ScaleFieldProps {
  scale: "effect" | "effort";
  /** 1 to 5 in half steps. */
  value: number | null;
  /** Median of people's estimates and how many there are; null median below the smallest number of raters. */
  estimate: { n: number; median: number | null };
  onSave: (value: number) => Promise<RefusalCode | null>;
  children?: ReactNode;
}

/** Effect or effort: five buttons, half a step up or down, and the group's median to take over. */
export function ScaleField({ scale, value, estimate, onSave, children }: ScaleFieldProps) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const text = useText();
  const format = useFormatter();
  const [error, setError] = useState<string | undefined>();
  const save = async (next: number) => {
    const code = await onSave(next);
    setError(code === null ? undefined : tRefusals(code));
  };
  const isHalf = value !== null && !Number.isInteger(value);
  const words = (n: number) => text(label(scale, Math.min(5, Math.max(1, n))));
  const said =
    value === null
      ? t("notEstimated")
      : isHalf
        ? t("between", { value: format.number(value), low: words(Math.floor(value)), high: words(Math.ceil(value)) })
        : words(value);
  return (
    <div className="grid content-start gap-1.5">
      <Scale<Whole>
        legend={t(scale)}
        value={value === null || isHalf ? null : (String(value) as Whole)}
        onChange={(next) => void save(Number(next))}
        error={error}
        options={WHOLE.map((n) => ({ value: n, label: n, accessibleLabel: `${n}, ${words(Number(n))}` }))}
      />
      <p className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
        <span className="min-w-0 flex-1">{said}</span>
        {value !== null && (
          <>
            <Button
              size="sm"
              variant="quiet"
              disabled={value <= 1}
              aria-label={t("halfDown", { scale: t(scale) })}
              onClick={() => void save(value - 0.5)}
            >
              −½
            </Button>
            <Button
              size="sm"
              variant="quiet"
              disabled={value >= 5}
              aria-label={t("halfUp", { scale: t(scale) })}
              onClick={() => void save(value + 0.5)}
            >
              +½
            </Button>
          </>
        )}
      </p>
      {estimate.median !== null && estimate.median !== value && (
        <Button size="sm" onClick={() => estimate.median !== null && void save(estimate.median)}>
          {t("takeMedian", { value: format.number(estimate.median), n: estimate.n })}
        </Button>
      )}
      {children}
    </div>
  );
}
