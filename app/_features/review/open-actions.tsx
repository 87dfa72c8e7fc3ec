import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { ActionNotes } from "@/app/_workshop/plan/action-notes";
import { ActionStatusPill } from "@/app/_workshop/plan/action-status-pill";
import { MeasureProgress } from "@/app/_workshop/plan/measure-progress";
import { StageTag } from "@/app/_workshop/stage-tag";
import { OpenList } from "./open-list";
import { ProgressForm } from "./progress-form";
import type { ReviewRow, ReviewView } from "./review-view";

interface OpenActionsProps {
  view: ReviewView;
  workshopId: string;
  today: string;
  /** Nothing stands beside it: there is room for two columns. */
  isAlone: boolean;
}

/** What is still to be done, one card each. */
export function OpenActions({ view, workshopId, today, isAlone }: OpenActionsProps) {
  const t = useTranslations("review");
  const { open, workshop, mayUpdate } = view;
  if (open.length === 0) {
    const nothingYet = view.done.length === 0 && view.dropped.length === 0;
    return (
      <OpenList left={0}>
        <Panel>
          <EmptyState
            id="open-actions"
            title={t("nothingOpen")}
            text={nothingYet ? t("nothingYet") : t("nothingOpenText")}
          />
        </Panel>
      </OpenList>
    );
  }
  return (
    <OpenList left={open.length} className="grid content-start gap-3">
      <h2 id="open-actions" tabIndex={-1} className="text-lg font-[680]">
        {t("stillOpen", { n: open.length })}
      </h2>
      <ul className={isAlone ? "grid gap-3 lg:grid-cols-2" : "grid gap-3"}>
        {open.map((row) => (
          <Panel key={row.action.id} as="li" className="grid content-start gap-3">
            <ActionHead row={row} stageModel={workshop.stageModel} today={today} />
            {mayUpdate ? (
              <ProgressForm workshopId={workshopId} action={formAction(row)} startsOpen={open.length === 1} />
            ) : (
              row.action.successMeasure && <MeasureProgress measure={row.action.successMeasure} />
            )}
            <ActionNotes notes={row.action.notes} summary={t("notes", { n: row.action.notes.length })} today={today} />
          </Panel>
        ))}
      </ul>
    </OpenList>
  );
}

const formAction = ({ action: { id, title, status, successMeasure, updatedAt } }: ReviewRow) => ({
  id,
  title,
  status: status === "in_progress" ? ("in_progress" as const) : ("open" as const),
  measure: successMeasure,
  updatedAt,
});

interface ActionHeadProps {
  row: ReviewRow;
  stageModel: ReviewView["workshop"]["stageModel"];
  today: string;
}

function ActionHead({ row: { action, moment, overdue }, stageModel, today }: ActionHeadProps) {
  const t = useTranslations("review");
  const format = useFormatter();
  const due = action.dueOn && t("dueBy", { date: formatCalendarDate(format.dateTime, action.dueOn, today) });
  return (
    <div>
      <p className="mb-2 flex flex-wrap items-center justify-between gap-2">
        {moment && <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />}
        <ActionStatusPill status={action.status} overdue={overdue} />
      </p>
      <h3 className="text-base font-[650] sm:text-[1.0625rem]">
        <bdi>{action.title}</bdi>
      </h3>
      <p className="mt-0.5 text-sm text-ink-2">
        {[action.owner?.name, due, moment?.title].filter(Boolean).join(" · ")}
      </p>
      {action.scene && <p className="mt-1.5 text-sm text-ink-2">{t("scene", { text: action.scene })}</p>}
    </div>
  );
}
