"use client";
import { cx } from "class-variance-authority";
import { Check, Coffee } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { phaseContent } from "@/content/phases";
import { useCockpit } from "../cockpit-context";
import { Pace } from "./pace";
import { plannedEnd, presentEnd, type ScheduleRow, scheduleOf } from "./schedule";

const MINUTE = 60_000;

function Mark({ row, number }: { row: ScheduleRow; number: number }) {
  const look = {
    past: "border-ok bg-ok text-surface",
    now: "border-brand bg-brand text-on-brand",
    ahead: "border-line-strong text-ink-3",
  }[row.state];
  return (
    <span className={cx("grid size-6 place-items-center rounded-full border-[1.5px] text-2xs font-[650]", look)}>
      {row.state === "past" && !row.off ? <Check aria-hidden className="size-3.5" /> : number}
    </span>
  );
}

function Minutes({ row }: { row: ScheduleRow }) {
  const t = useTranslations("cockpit.sheet");
  if (row.off) return <span>{t("off")}</span>;
  if (row.state !== "past" || row.usedMs === null) return <span>{t("minutes", { n: row.minutes })}</span>;
  const used = Math.round(row.usedMs / MINUTE);
  return (
    <span title={t("usedOf", { used, planned: row.minutes })}>
      <span className="sr-only">{t("usedOf", { used, planned: row.minutes })}</span>
      <span aria-hidden className={used > row.minutes ? "text-warn" : undefined}>
        {t("minutes", { n: used })}
      </span>
    </span>
  );
}

function Row({ row, number }: { row: ScheduleRow; number: number }) {
  const t = useTranslations("cockpit.sheet");
  const locale = useLocale();
  const { shown, preview } = useCockpit();
  const isNow = row.state === "now";
  const look = cx(
    "grid w-full cursor-pointer grid-cols-[1.5rem_1fr_auto] items-center gap-2 rounded-control px-2 py-1.5 text-left text-sm low:py-1",
    isNow ? "bg-surface font-[650] text-ink shadow-flat" : "font-medium text-ink-2 hover:bg-sunken",
    shown === row.phase && !isNow && "bg-info-tint hover:bg-info-tint",
    row.off && "text-ink-3 line-through",
  );
  return (
    <li>
      <button
        type="button"
        className={look}
        aria-current={isNow ? "step" : undefined}
        aria-pressed={isNow ? undefined : shown === row.phase}
        onClick={() => preview(isNow ? null : row.phase)}
      >
        <Mark row={row} number={number} />
        <span>
          {phaseContent(row.phase).name[locale]}
          {row.state === "past" && <span className="sr-only"> {t("past")}</span>}
        </span>
        <span className="text-2xs font-normal text-ink-3 tabular-nums">
          <Minutes row={row} />
        </span>
      </button>
    </li>
  );
}

function Break({ minutes }: { minutes: number }) {
  const t = useTranslations("cockpit.sheet");
  return (
    <li className="grid grid-cols-[1.5rem_1fr_auto] items-center gap-2 px-2 py-0.75 text-xs text-ink-3">
      <Coffee aria-hidden className="size-4 justify-self-center" />
      {t("break")}
      <span className="text-2xs tabular-nums">{t("minutes", { n: minutes })}</span>
    </li>
  );
}

function End({ label, at, isLate = false }: { label: string; at: number | null; isLate?: boolean }) {
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const text = at === null ? "–" : format.dateTime(new Date(at), { timeStyle: "short", timeZone });
  return (
    <div className="flex justify-between">
      <dt>{label}</dt>
      <dd className={cx("font-semibold", isLate ? "text-warn" : "text-ink")}>{text}</dd>
    </div>
  );
}

/** The ten phases. A click only looks; nobody is moved (method 5.4). */
export function RunSheet() {
  const t = useTranslations("cockpit.sheet");
  const workshop = useWorkshop();
  const now = useServerNow(10_000);
  const planned = plannedEnd(workshop, now);
  const present = presentEnd(workshop, now);
  return (
    <>
      <h2 className="px-2 pb-2 font-sans text-2xs font-[650] tracking-normal text-ink-3">{t("title")}</h2>
      <ol className="grid gap-px">
        {scheduleOf(workshop, now).map((row, i) => (
          <Fragment key={row.phase}>
            <Row row={row} number={i + 1} />
            {row.breakAfter > 0 && <Break minutes={row.breakAfter} />}
          </Fragment>
        ))}
      </ol>
      <dl className="mx-2 mt-3.5 grid gap-1.5 border-t border-line pt-3.5 text-xs text-ink-2 tabular-nums">
        <End label={t("endPlanned")} at={planned} />
        <End
          label={t("endNow")}
          at={present}
          isLate={planned !== null && present !== null && present - planned > MINUTE}
        />
      </dl>
      <Pace className="mt-3" />
    </>
  );
}
