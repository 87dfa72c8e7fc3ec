import { ArrowRight, UserRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatShortDate } from "@/app/_i18n/dates";
import { useLive } from "@/app/_live/live";
import { useToday } from "@/app/_workshop/actions/use-today";
import { useMeasureText } from "@/app/_workshop/plan/use-measure-text";
import { rootOf } from "@/domain/moment-root";
import type { Action } from "@/domain/records";
import { BigStageTag } from "../big-stage-tag";

export function ActionRow({ action, place }: { action: Action; place: number }) {
  const { view } = useLive();
  const moment = rootOf(view, action.momentId);
  return (
    <li className="grid grid-cols-[7rem_minmax(0,1fr)_19rem_25rem] items-center rounded-[1.75rem] bg-surface py-1 pr-8 shadow-flat">
      <span className="text-center font-display text-[4.25rem] leading-none font-bold tabular-nums">{place}</span>
      <div className="min-w-0 pr-5">
        <h2 className="font-display text-[1.875rem] leading-[1.15] font-[650] tracking-[-.022em]">
          <bdi className="line-clamp-2">{action.title}</bdi>
        </h2>
        {moment && (
          <p className="mt-1.5 leading-none">
            <BigStageTag of={moment} />
          </p>
        )}
      </div>
      <Owner action={action} />
      <Measure action={action} />
    </li>
  );
}

function Owner({ action: { owner, dueOn } }: { action: Action }) {
  const t = useTranslations("screen.plan");
  const format = useFormatter();
  const today = useToday();
  const date = dueOn === null ? null : formatShortDate(format.dateTime, dueOn, today);
  return (
    <div className="flex min-w-0 items-center gap-4 pr-4">
      <span
        aria-hidden
        className="caption grid size-14.5 shrink-0 place-items-center rounded-full border-2 border-line bg-sunken font-semibold text-ink-2"
      >
        {owner ? [...owner.name][0]?.toUpperCase() : <UserRound className="size-7" />}
      </span>
      <p className="min-w-0">
        {owner ? (
          <b className="block truncate text-[2.125rem] leading-tight font-[650]">
            <bdi>{owner.name}</bdi>
          </b>
        ) : (
          <span className="block leading-tight whitespace-nowrap text-warn">{t("noOwner")}</span>
        )}
        {date && <span className="leading-tight text-ink-2">{t("by", { date })}</span>}
      </p>
    </div>
  );
}

function Measure({ action: { successMeasure } }: { action: Action }) {
  const t = useTranslations("screen.plan");
  const words = useMeasureText();
  if (!successMeasure) return <div className="h-full border-l-2 border-line" />;
  const { name, unit, baseline, target } = successMeasure;
  return (
    <div className="flex h-full min-w-0 flex-col justify-center border-l-2 border-line pl-7">
      {target !== null && (
        <p className="flex items-center gap-3 overflow-hidden text-[2.125rem] leading-tight font-bold whitespace-nowrap tabular-nums">
          {baseline !== null && (
            <>
              {words(baseline, unit)}
              <ArrowRight role="img" aria-label={t("to")} className="size-7 text-ink-3" />
            </>
          )}
          {words(target, unit)}
        </p>
      )}
      <p className="line-clamp-2 leading-[1.15] text-ink-2">
        <bdi>{name}</bdi>
      </p>
    </div>
  );
}
