import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { DisagreementLevel, RankedMoment } from "@/domain/ranking/result";
import type { ResultSnapshot } from "@/domain/records";

const TONE: Record<DisagreementLevel, string> = {
  agreed: "text-ok",
  mixed: "text-ink-2",
  polarised: "text-warn",
  hidden: "text-ink-2",
};

interface DistributionsProps {
  distributions: ResultSnapshot["distributions"][string] | undefined;
  disagreement: RankedMoment["disagreement"];
  minGroup: number;
}

/** How people's importance and satisfaction spread; nothing below the smallest group (I12). */
export function Distributions({ distributions, disagreement, minGroup }: DistributionsProps) {
  const t = useTranslations("ranking");
  const shown = (["importance", "satisfaction"] as const).filter((scale) => distributions?.[scale]);
  if (shown.length === 0) return <p className="text-xs text-ink-2">{t("distributionsHidden", { min: minGroup })}</p>;
  return (
    <div className="grid gap-2.5">
      {shown.map((scale) => (
        <Spread key={scale} name={t(scale)} people={distributions?.[scale] ?? []} level={disagreement[scale].level} />
      ))}
    </div>
  );
}

function Spread({ name, people, level }: { name: string; people: readonly number[]; level: DisagreementLevel }) {
  const t = useTranslations("ranking");
  const text = useText();
  const most = Math.max(1, ...people);
  const bars = people.map((count, i) => ({ value: i + 1, count }));
  const words = bars.map(({ value, count }) => t("times", { count, value })).join(", ");
  return (
    <div className="flex flex-wrap items-end gap-2 text-xs text-ink-2">
      <span className="w-23">{name}</span>
      <span
        role="img"
        aria-label={`${name}: ${words}`}
        className="grid h-6.5 max-w-28 min-w-16 flex-1 grid-cols-5 items-end gap-0.75"
      >
        {bars.map(({ value, count }) => (
          <span
            key={value}
            className={cx("rounded-[2px] bg-ink-2 forced-color-adjust-none", count === 0 && "opacity-30")}
            style={{ height: count === 0 ? 2 : `${Math.max(12, (count / most) * 100)}%` }}
          />
        ))}
      </span>
      <span className={cx("ml-auto font-semibold", TONE[level])}>
        {level === "hidden" ? "" : text(label("disagreement", level))}
      </span>
    </div>
  );
}
