"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { PlanRow } from "@/domain/plan/rows";
import { MatrixCard } from "./matrix-card";
import { acrossOf, HEIGHT, heightOf, placeActions, WIDTH } from "./matrix-places";
import { stageFill } from "./stage-fill";
import type { Plan } from "./use-plan";

const EFFORTS = [1, 2, 3, 4, 5] as const;
const across = (x: number) => `${(100 * x) / WIDTH}%`;
const down = (y: number) => `${(100 * y) / HEIGHT}%`;

interface MatrixPlotProps {
  plan: Plan;
  rows: readonly PlanRow[];
  selected: PlanRow | undefined;
  onSelect: (actionId: string) => void;
  onEdit: (actionId: string) => void;
}

/** Four fields, a numbered dot per action, and what the chosen one is. */
export function MatrixPlot({ plan, rows, selected, onSelect, onEdit }: MatrixPlotProps) {
  const t = useTranslations("plan");
  const text = useText();
  const dots = placeActions(rows);
  const at = dots.find(({ row }) => row === selected);
  return (
    <div className="px-1 pt-1 pb-2">
      <p className="mb-2 flex justify-between gap-4 text-xs text-ink-2">
        <span>
          <strong className="font-[620] text-ink">{t("column.benefit")}</strong> ↑ {t("matrix.benefitRange")}
        </span>
        <span>
          <strong className="font-[620] text-ink">{t("column.effort")}</strong> → {t("matrix.effortRange")}
        </span>
      </p>
      <div className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2.5">
        <Benefits />
        <div className="relative" style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
          <Fields />
          <ul>
            {dots.map(({ row, x, y }) => (
              <li key={row.action.id} className="absolute size-0" style={{ left: across(x), top: down(y) }}>
                <Dot row={row} isSelected={row === selected} onSelect={onSelect} />
              </li>
            ))}
          </ul>
          {at && (
            <div
              className={cx(
                "absolute w-72 max-w-[45%]",
                at.x < WIDTH / 2 ? "right-2" : "left-2",
                at.y > HEIGHT / 2 ? "top-10" : "bottom-10",
              )}
            >
              <MatrixCard row={at.row} today={plan.today} onEdit={onEdit} />
            </div>
          )}
        </div>
        <span />
        <ol className="relative mt-1.5 h-10 text-center text-xs leading-tight text-ink-2">
          {EFFORTS.map((effort) => (
            <li
              key={effort}
              className="absolute w-[19%] -translate-x-1/2 px-0.5"
              style={{ left: across(acrossOf(effort)) }}
            >
              <span className="block font-semibold text-ink">{effort}</span>
              <span className="line-clamp-2 text-2xs">{text(label("effort", effort))}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Benefits() {
  const { config } = useWorkshop();
  const format = useFormatter();
  const cut = config.benefitThreshold;
  const marks = [0, 50, 100].filter((mark) => Math.abs(mark - cut) >= 6);
  return (
    <ol aria-hidden className="relative text-right text-xs text-ink-2 tabular-nums">
      {[...marks, cut].map((mark) => (
        <li
          key={mark}
          className={cx("absolute right-0 -translate-y-1/2", mark === cut && "font-[650] text-ink")}
          style={{ top: down(heightOf(mark)) }}
        >
          {format.number(mark)}
        </li>
      ))}
    </ol>
  );
}

/** The fields lie around the two thresholds; between two efforts the line is drawn near the next one. */
function Fields() {
  const { config } = useWorkshop();
  const text = useText();
  const x = (100 * acrossOf(config.effortThreshold + 0.42)) / WIDTH;
  const y = (100 * heightOf(config.benefitThreshold)) / HEIGHT;
  const fields = [
    { key: "quick_win", left: 0, top: 0, right: 100 - x, bottom: 100 - y },
    { key: "big_bet", left: x, top: 0, right: 0, bottom: 100 - y },
    { key: "fill_in", left: 0, top: y, right: 100 - x, bottom: 0 },
    { key: "set_aside", left: x, top: y, right: 0, bottom: 0 },
  ] as const;
  return fields.map(({ key, left, top, right, bottom }) => (
    <div
      key={key}
      className={cx(
        "absolute m-0.5 flex rounded-card px-4 py-3 text-sm font-[650] forced-colors:border",
        key === "quick_win" ? "bg-brand-tint text-brand" : "bg-sunken text-ink-2",
        top > 0 && "items-end",
      )}
      style={{ left: `${left}%`, top: `${top}%`, right: `${right}%`, bottom: `${bottom}%` }}
    >
      {text(label("actionQuadrant", key))}
    </div>
  ));
}

interface DotProps {
  row: PlanRow;
  isSelected: boolean;
  onSelect: (actionId: string) => void;
}

function Dot({ row: { action, place, moment, benefit }, isSelected, onSelect }: DotProps) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const numbers = { benefit: format.number(benefit ?? 0, { maximumFractionDigits: 1 }), effort: action.effort ?? 0 };
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      aria-label={`${place} · ${action.title}: ${t("matrix.at", numbers)}`}
      onClick={() => onSelect(action.id)}
      className={cx(
        "absolute -translate-1/2 cursor-pointer rounded-full text-xs font-bold text-on-stage tabular-nums ring-surface forced-colors:border",
        isSelected
          ? "z-10 size-8.5 text-sm outline-3 outline-ink ring-2"
          : "size-7 ring-2 hover:outline-2 hover:outline-ink",
        stageFill(moment?.stage),
      )}
    >
      {place}
    </button>
  );
}
