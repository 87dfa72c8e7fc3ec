import { Check, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { actionQuality, type QualityTicks } from "@/domain/plan/quality";
import type { Action } from "@/domain/records";

const TICKS = [
  "owner",
  "dueOn",
  "measure",
  "empowerment",
  "firstStep",
  "scene",
  "evidence",
] as const satisfies readonly (keyof QualityTicks)[];
const RADIUS = 13;
const AROUND = 2 * Math.PI * RADIUS;
const ARC = AROUND / TICKS.length;

/** Seven ticks as a ring with their number; the words stand in its label (method 8.3). */
export function QualityRing({
  action,
  hasEvidence,
  size = 32,
}: {
  action: Action;
  hasEvidence: boolean;
  size?: number;
}) {
  const t = useTranslations("actions.quality");
  const { ticks, count } = actionQuality(action, hasEvidence);
  const missing = TICKS.filter((key) => !ticks[key]).map((key) => t(key));
  const label = missing.length === 0 ? t("complete") : t("count", { n: count, missing: missing.join(", ") });
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label={label}>
      <title>{label}</title>
      {TICKS.map((key, i) => (
        <circle
          key={key}
          cx={16}
          cy={16}
          r={RADIUS}
          fill="none"
          strokeWidth={3.5}
          strokeDasharray={`${ARC - 2.2} ${AROUND - ARC + 2.2}`}
          strokeDashoffset={-i * ARC - 1.1}
          transform="rotate(-90 16 16)"
          className={i < count ? "stroke-ok" : "stroke-line"}
        />
      ))}
      <text x={16} y={20} fontSize={11.5} fontWeight={650} textAnchor="middle" className="fill-ink tabular-nums">
        {count}
      </text>
    </svg>
  );
}

/** The seven ticks in words; what is missing says what would help. */
export function QualityWords({ action, hasEvidence }: { action: Action; hasEvidence: boolean }) {
  const t = useTranslations("actions.quality");
  const { ticks } = actionQuality(action, hasEvidence);
  return (
    <div className="flex items-center gap-4 rounded-card bg-sunken px-4 py-3">
      <QualityRing action={action} hasEvidence={hasEvidence} size={52} />
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-3.5 gap-y-1 text-xs text-ink-2">
        {TICKS.map((key) =>
          ticks[key] ? (
            <li key={key} className="flex items-center gap-1.5">
              <Check aria-hidden className="size-3.5 text-ok" />
              {t(key)}
            </li>
          ) : (
            <li key={key} className="flex items-center gap-1.5 font-semibold text-warn">
              <CircleAlert aria-hidden className="size-3.5" />
              {key === "evidence" ? t("evidenceMissing") : t("missing", { tick: t(key) })}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
