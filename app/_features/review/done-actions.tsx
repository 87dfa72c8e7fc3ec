import { useFormatter, useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { useMeasureText } from "@/app/_workshop/plan/use-measure-text";
import { metricProgress } from "@/domain/plan/review";
import type { Action } from "@/domain/records";
import type { ReviewRow } from "./review-view";

/** What is done, in plan order: a table where there is room for one, a list elsewhere. */
export function DoneActions({ rows }: { rows: readonly ReviewRow[] }) {
  const t = useTranslations("review");
  return (
    <Panel as="section" aria-labelledby="done-actions" padding="none" className="overflow-hidden">
      <h2 id="done-actions" className="flex flex-wrap items-baseline gap-x-3 px-4 pt-4 pb-3 text-lg font-[680] sm:px-6">
        {t("doneTitle", { n: rows.length })}
        <span className="font-sans text-sm font-normal text-ink-2">{t("byPlan")}</span>
      </h2>
      <table className="hidden w-full text-left text-sm md:table">
        <thead className="border-b border-line text-xs">
          <tr className="*:px-3 *:py-2 *:font-semibold *:first:pl-6 *:last:pr-6">
            <th scope="col">{t("column.action")}</th>
            <th scope="col">{t("column.measure")}</th>
            <th scope="col">{t("column.change")}</th>
            <th scope="col">{t("column.way")}</th>
            <th scope="col">{t("column.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action }) => (
            <tr
              key={action.id}
              className="border-b border-line align-middle last:border-0 *:px-3 *:py-2.5 *:first:pl-6 *:last:pr-6"
            >
              <th scope="row" className="font-[650]">
                <bdi>{action.title}</bdi>
              </th>
              <td className="text-ink-2">
                <bdi>{action.successMeasure?.name}</bdi>
              </td>
              <td>
                <Change action={action} />
              </td>
              <td>
                <Way action={action} />
              </td>
              <td>
                <bdi>{action.owner?.name}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="md:hidden">
        {rows.map(({ action }) => (
          <li key={action.id} className="grid gap-1 border-t border-line px-4 py-3 text-sm">
            <span className="font-[650]">
              <bdi>{action.title}</bdi>
            </span>
            <span className="text-ink-2">
              {[action.successMeasure?.name, action.owner?.name].filter(Boolean).join(" · ")}
            </span>
            <Change action={action} />
            <Way action={action} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Change({ action: { successMeasure, statusReason } }: { action: Action }) {
  const t = useTranslations("review");
  const text = useMeasureText();
  if (!successMeasure || successMeasure.current === null)
    return (
      <span className="text-ink-2">{statusReason ? t("because", { reason: statusReason }) : t("notMeasured")}</span>
    );
  const { baseline, target, current, unit } = successMeasure;
  return (
    <span className="tabular-nums">
      <strong>{baseline === null ? text(current, unit) : `${text(baseline, unit)} → ${text(current, unit)}`}</strong>
      {target !== null && <span className="text-ink-2"> ({text(target, unit)})</span>}
    </span>
  );
}

function Way({ action: { successMeasure } }: { action: Action }) {
  const format = useFormatter();
  const progress = successMeasure && metricProgress(successMeasure);
  if (progress === null) return null;
  return (
    <span className="flex items-center gap-2 whitespace-nowrap tabular-nums">
      <ProgressBar value={progress} max={1} label={null} fill="bg-ok" className="w-20" />
      {format.number(progress, { style: "percent" })}
    </span>
  );
}
