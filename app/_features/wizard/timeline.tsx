import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { announce } from "@/app/_ui/announcements";
import { Panel } from "@/app/_ui/panel";
import { Segmented } from "@/app/_ui/radio-group";
import type { OwnSetting } from "@/server/templates/offers";
import { LENGTHS, type WizardDraft } from "./draft";
import { ownTimeline, type TimelineOf, type Timelines, totalOf } from "./timelines";

interface TimelineProps {
  timelines: Timelines;
  /** Of the own template chosen; null for any other or none. */
  own: OwnSetting | null;
  minutes: WizardDraft["minutes"];
  onChange: (minutes: WizardDraft["minutes"]) => void;
}

/** How long the workshop takes and what the time goes to. */
export function Timeline({ timelines, own, minutes, onChange }: TimelineProps) {
  const t = useTranslations("wizard.timeline");
  const ownTimes = own?.times ? ownTimeline(timelines, own) : null;
  const timelineOf = (length: WizardDraft["minutes"]): TimelineOf =>
    length === "own" ? (ownTimes ?? timelines[90]) : timelines[length];
  const shown = minutes === "own" && !ownTimes ? 90 : minutes;
  const { rows, shortlist } = timelineOf(shown);
  const total = totalOf({ rows, shortlist });
  const longest = Math.max(...rows.map((row) => row.minutes));
  const lengths = [...LENGTHS, ...(ownTimes ? (["own"] as const) : [])];
  const choose = (value: string) => {
    const next = lengths.find((each) => String(each) === value) ?? shown;
    onChange(next);
    announce(t("announced", { n: totalOf(timelineOf(next)) }));
  };
  return (
    <Panel as="aside" aria-labelledby="timeline-title" className="self-start">
      <h2 id="timeline-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      <Segmented
        className="mt-3"
        legend={t("length")}
        legendHidden
        value={`${shown}`}
        onChange={choose}
        options={lengths.map((n) => ({
          value: `${n}`,
          label: n === "own" ? t("own") : n === shown ? t("minutes", { n }) : n,
          accessibleLabel: n === "own" ? t("ownWord") : t("minutesWord", { n }),
        }))}
      />
      <dl className="mt-4 grid grid-cols-[minmax(0,5.25rem)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 text-xs">
        {rows.map(({ id, name, minutes: n, isBreak }) => (
          <Fragment key={id}>
            <dt className={isBreak ? "text-ink-2 italic" : ""}>{name}</dt>
            <dd aria-hidden className="block">
              <span
                className={
                  isBreak ? "block h-2 rounded-pill bg-line-strong" : "block h-2 rounded-pill bg-brand opacity-85"
                }
                style={{ width: `${(n / longest) * 100}%` }}
              />
            </dd>
            <dd className="text-right text-ink-2 tabular-nums">{t("minutes", { n })}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="mt-4 flex justify-between border-t border-line pt-3.5 text-sm">
        {t("total")}
        <b className="tabular-nums">{t("minutes", { n: total })}</b>
      </p>
      <p className="mt-2 text-xs text-ink-2">{t("moments", { n: shortlist })}</p>
      {shown === 45 && <p className="mt-2 text-xs text-ink-2">{t("quick")}</p>}
    </Panel>
  );
}
