import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { announce } from "@/app/_ui/announcements";
import { Panel } from "@/app/_ui/panel";
import { Segmented } from "@/app/_ui/radio-group";
import { LENGTHS, type Length } from "./draft";

/** What each length is made of, in the language of the page. */
export type Timelines = Readonly<
  Record<
    Length,
    { shortlist: number; rows: readonly { id: string; name: string; minutes: number; isBreak: boolean }[] }
  >
>;

interface TimelineProps {
  timelines: Timelines;
  minutes: Length;
  onChange: (minutes: Length) => void;
}

/** How long the workshop takes and what the time goes to. */
export function Timeline({ timelines, minutes, onChange }: TimelineProps) {
  const t = useTranslations("wizard.timeline");
  const { rows, shortlist } = timelines[minutes];
  const total = totalOf(timelines, minutes);
  const longest = Math.max(...rows.map((row) => row.minutes));
  const choose = (value: `${Length}`) => {
    const next = LENGTHS.find((each) => String(each) === value) ?? minutes;
    onChange(next);
    announce(t("announced", { n: totalOf(timelines, next) }));
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
        value={`${minutes}`}
        onChange={choose}
        options={LENGTHS.map((n) => ({
          value: `${n}` as const,
          label: n === minutes ? t("minutes", { n }) : n,
          accessibleLabel: t("minutesWord", { n }),
        }))}
      />
      <dl className="mt-4 grid grid-cols-[5.25rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 text-xs">
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
      {minutes === 45 && <p className="mt-2 text-xs text-ink-2">{t("quick")}</p>}
    </Panel>
  );
}

const totalOf = (timelines: Timelines, minutes: Length): number =>
  timelines[minutes].rows.reduce((sum, row) => sum + row.minutes, 0);
