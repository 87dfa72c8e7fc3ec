"use client";
import { Locate, UserRound, UserRoundPlus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatShortDate } from "@/app/_i18n/dates";
import { quoted } from "@/app/_i18n/quoted";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { IconButton } from "@/app/_ui/icon-button";
import { Tag } from "@/app/_ui/tag";
import { QualityRing } from "@/app/_workshop/actions/quality-ring";
import { useToday } from "@/app/_workshop/actions/use-today";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { PlanRow } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";
import { useSpotlight } from "../../parts/use-spotlight";
import { usePlan } from "./use-plan";

/** One action of the plan; its title opens the editor. */
export function PlanRowItem({ row: { action, place, priority } }: { row: PlanRow }) {
  const t = useTranslations("cockpitPlan");
  const decimal = useOneDecimal();
  const spotlight = useSpotlight();
  const { edit, hasEvidence } = usePlan();
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2.5 @container sm:grid-cols-[1.75rem_minmax(0,1fr)_3.5rem_7.5rem_5rem_auto]">
      <span className="text-center text-sm font-semibold text-ink-2 tabular-nums">{place ?? "–"}</span>
      <div className="min-w-0">
        <button
          id={`action-${action.id}`}
          type="button"
          onClick={() => edit(action.id)}
          className="min-h-6 cursor-pointer rounded-sm text-left text-sm leading-snug font-semibold hover:underline"
        >
          <bdi>{action.title}</bdi>
        </button>
        <Chips action={action} />
      </div>
      <span className="hidden text-right text-sm font-bold tabular-nums sm:block">
        {priority !== null && (
          <>
            <span className="sr-only">{t("priority")} </span>
            {decimal(priority)}
          </>
        )}
      </span>
      <Owner action={action} />
      <Due action={action} />
      <span className="col-start-3 row-start-1 flex items-center gap-1 sm:col-start-auto sm:row-start-auto">
        <QualityRing action={action} hasEvidence={hasEvidence(action)} />
        <IconButton
          size="sm"
          aria-pressed={spotlight.isOn(action.id)}
          aria-label={t("spotlight", { title: action.title })}
          onClick={() =>
            spotlight.isOn(action.id) ? spotlight.end() : spotlight.show({ kind: "action", id: action.id })
          }
        >
          <Locate aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}

function Chips({ action }: { action: Action }) {
  const t = useTranslations("cockpitPlan");
  const { stageModel } = useWorkshop();
  const { rootOfAction, rankOf } = usePlan();
  const estimates = useDerived("estimateSummary", action.id);
  const root = rootOfAction(action);
  const rank = rankOf(root?.id);
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
      {root && <StageTag stage={root.stage} period={root.period} stageModel={stageModel} />}
      {root && (
        <span className="min-w-0">
          {rank === null ? <bdi>{root.title}</bdi> : t.rich("momentRank", { ...quoted, title: root.title, rank })}
        </span>
      )}
      {action.ideaIds.length === 0 &&
        action.status === "draft" &&
        action.carriedFromActionId === null &&
        action.effect === null && <Tag>{t("added")}</Tag>}
      {action.carriedFromActionId !== null && <Tag>{t("carried")}</Tag>}
      {(estimates?.n ?? 0) > 0 && (action.effect === null || action.effort === null) && (
        <Tag tone="info">{t("estimates", { n: estimates?.n ?? 0 })}</Tag>
      )}
    </div>
  );
}

function Owner({ action }: { action: Action }) {
  const t = useTranslations("cockpitPlan");
  return (
    <span
      className={`col-start-2 flex min-w-0 items-center gap-1.5 text-xs sm:col-start-auto ${action.owner ? "" : "font-semibold text-warn"}`}
    >
      {action.owner ? (
        <UserRound aria-hidden className="size-4 shrink-0 text-ink-2" />
      ) : (
        <UserRoundPlus aria-hidden className="size-4 shrink-0" />
      )}
      <span className="truncate">
        <bdi>{action.owner?.name ?? t("noOwner")}</bdi>
      </span>
    </span>
  );
}

function Due({ action }: { action: Action }) {
  const t = useTranslations("cockpitPlan");
  const format = useFormatter();
  const today = useToday();
  const dated = action.dueOn && formatShortDate(format.dateTime, action.dueOn, today);
  return <span className={`text-xs ${dated ? "" : "font-semibold text-warn"}`}>{dated ?? t("noDate")}</span>;
}
