"use client";
import { cx } from "class-variance-authority";
import { AlarmClock, CalendarCheck2, Hourglass, Presentation } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { ButtonLink } from "@/app/_ui/button";
import { type Tone, toneStyles } from "@/app/_ui/tones";
import { useMeasureText } from "@/app/_workshop/plan/use-measure-text";
import type { NeededToday } from "@/server/loaders/dashboard";

const LOOK = {
  starts: { Icon: Presentation, tone: "ok" },
  checkIn: { Icon: CalendarCheck2, tone: "info" },
  overdue: { Icon: AlarmClock, tone: "danger" },
  endsToday: { Icon: Hourglass, tone: "warn" },
} as const satisfies Record<NeededToday["kind"], { tone: Tone; Icon: unknown }>;

interface NeededLineProps {
  line: NeededToday;
  /** Calendar date. */
  today: string;
  /** Carries the page's filled button where it opens something to hold. */
  isFirst: boolean;
}

export function NeededLine({ line, today, isFirst }: NeededLineProps) {
  const t = useTranslations("dashboard.needed");
  const { title, text } = useWords(line, today);
  const { Icon, tone } = LOOK[line.kind];
  const toHold = line.kind === "starts" || line.kind === "checkIn";
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span className={cx("grid size-11 place-items-center rounded-xl [&_svg]:size-5", toneStyles[tone])}>
        <Icon aria-hidden />
      </span>
      <div>
        <h3 className="font-sans text-base font-[650] tracking-normal">{title}</h3>
        <p className="text-sm text-ink-2">
          <bdi>{text}</bdi>
        </p>
      </div>
      <ButtonLink
        href={hrefOf(line)}
        variant={toHold && isFirst ? "primary" : "outline"}
        aria-label={t(toHold ? "openLabel" : "viewLabel", { line: title })}
        className="col-start-2 justify-self-start sm:col-start-3"
      >
        {t(toHold ? "open" : "view")}
      </ButtonLink>
    </li>
  );
}

function hrefOf(line: NeededToday): string {
  if (line.kind !== "starts") return `/w/${line.workshopId}/plan`;
  return line.isPrepared ? `/w/${line.workshopId}/run` : `/w/${line.workshopId}`;
}

function useWords(line: NeededToday, today: string): { title: string; text: string } {
  const t = useTranslations("dashboard.needed");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const inWords = useActionWords();
  const { workshopTitle } = line;
  switch (line.kind) {
    case "starts": {
      const time = format.dateTime(new Date(line.startsAt), { timeStyle: "short", timeZone });
      return {
        title: t("starts", { time, title: workshopTitle }),
        text: t(line.isPrepared ? "startsOpen" : "startsDraft"),
      };
    }
    case "checkIn": {
      const { day, done, total } = line;
      return {
        title: t("checkIn", { day: String(day) }),
        text: total === 0 ? workshopTitle : t("checkInText", { title: workshopTitle, done, total }),
      };
    }
    case "overdue": {
      const since = formatCalendarDate(format.dateTime, line.since, today);
      return { title: t("overdue", { count: line.count, since }), text: inWords(line) };
    }
    case "endsToday":
      return { title: t("endsToday", { count: line.count }), text: inWords(line) };
  }
}

/** One action by title, owner and progress; of several only where they belong. */
function useActionWords() {
  const t = useTranslations("dashboard.needed");
  const measured = useMeasureText();
  return ({ action, workshopTitle }: Extract<NeededToday, { kind: "overdue" | "endsToday" }>): string => {
    if (!action) return workshopTitle;
    const { title, owner, successMeasure } = action;
    const parts = [title, owner?.name ?? t("noOwner")];
    if (successMeasure && successMeasure.current !== null && successMeasure.target !== null) {
      const { current, target, unit } = successMeasure;
      parts.push(t("progress", { current: measured(current, unit), target: measured(target, unit) }));
    }
    return parts.join(" · ");
  };
}
