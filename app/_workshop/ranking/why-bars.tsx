import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { RankedMoment } from "@/domain/ranking/result";
import type { WorkshopConfig } from "@/domain/records";
import { FACTORS, type Factor, fullPoints } from "./factors";
import { useOneDecimal } from "./use-number";

/** What each bar is made of, in words. */
function useInputs({ dots, supporters, importance, satisfaction, charge, n }: RankedMoment): Record<Factor, string> {
  const t = useTranslations("ranking.input");
  const decimal = useOneDecimal();
  const format = useFormatter();
  const none = t("none");
  return {
    votes: t("votes", { dots, people: supporters }),
    importance: importance === null ? none : t("importance", { value: decimal(importance) }),
    gap:
      importance === null || satisfaction === null
        ? none
        : t("gap", { importance: decimal(importance), satisfaction: decimal(satisfaction) }),
    charge: charge === null ? none : t("charge", { share: format.number(charge, { style: "percent" }), n: n.charge }),
  };
}

/** The four bars one by one: raw inputs, points, and the most they could bring. */
export function WhyBars({ ranked, weights }: { ranked: RankedMoment; weights: WorkshopConfig["weights"] }) {
  const text = useText();
  const t = useTranslations("ranking");
  const format = useFormatter();
  const decimal = useOneDecimal();
  const inputs = useInputs(ranked);
  const full = fullPoints(weights, ranked.points);
  return (
    <dl className="grid gap-3 text-xs">
      {FACTORS.map(({ key, fill }) => {
        const points = ranked.points[key];
        const most = full[key];
        return (
          <div key={key}>
            <dt className="flex flex-wrap justify-between gap-x-2 font-semibold">
              {text(label("component", key))}
              <span className="font-normal text-ink-2">{inputs[key]}</span>
            </dt>
            <dd className="mt-1 grid grid-cols-[1fr_4.5rem] items-center gap-2.5">
              <span
                aria-hidden
                className="h-2.5 overflow-hidden rounded bg-sunken shadow-[inset_0_0_0_1px_var(--line)]"
              >
                <span
                  className={cx("block h-full forced-color-adjust-none", fill)}
                  style={{ width: `${most ? Math.min(100, ((points ?? 0) / most) * 100) : 0}%` }}
                />
              </span>
              <span className="text-right whitespace-nowrap tabular-nums">
                {points === null || most === null ? (
                  t("unavailable")
                ) : (
                  <>
                    <b className="font-[650]">{decimal(points)}</b>{" "}
                    <span className="text-ink-3">/ {format.number(most, { maximumFractionDigits: 1 })}</span>
                  </>
                )}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
