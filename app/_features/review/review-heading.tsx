import { cx } from "class-variance-authority";
import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import type { CheckIn } from "@/domain/records";
import type { ReviewView } from "./review-view";

/** The question of the check-in, how far the plan is, and the row of check-ins. */
export function ReviewHeading({ view, today }: { view: ReviewView; today: string }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { current, open, done, dropped, checkIns } = view;
  const date = current && formatCalendarDate(format.dateTime, current.heldOn ?? current.dueOn, today);
  const inProgress = open.filter(({ action }) => action.status === "in_progress").length;
  const counts = t("counts", {
    done: done.length,
    total: open.length + done.length + dropped.length,
    inProgress,
    dropped: dropped.filter(({ action }) => action.status === "dropped").length,
  });
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div>
        <p className="hidden font-semibold print:block">
          <bdi>{view.workshop.title}</bdi>
        </p>
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{titleOf(t, current)}</h1>
        <p className="mt-1.5 text-ink-2">{[date, counts].filter(Boolean).join(" · ")}</p>
      </div>
      {checkIns.length > 0 && (
        <ol aria-label={t("checkIns")} className="flex flex-wrap gap-1.5">
          {checkIns.map((checkIn) => (
            <CheckInMark key={checkIn.id} checkIn={checkIn} isCurrent={checkIn === current} today={today} />
          ))}
        </ol>
      )}
    </div>
  );
}

type Translator = ReturnType<typeof useTranslations<"review">>;

function titleOf(t: Translator, current: CheckIn | undefined): string {
  if (!current) return t("title");
  return current.day === "custom" ? t("titleSince") : t("titleDays", { n: current.day });
}

function CheckInMark({ checkIn, isCurrent, today }: { checkIn: CheckIn; isCurrent: boolean; today: string }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { day, dueOn, heldOn } = checkIn;
  return (
    <li
      aria-current={isCurrent ? "step" : undefined}
      className={cx(
        "inline-flex min-h-8 items-center gap-1 rounded-pill px-3 text-sm font-[650] [&_svg]:size-4",
        isCurrent ? "bg-ink text-bg" : heldOn ? "text-ok" : "text-ink-2",
      )}
    >
      {heldOn && <Check aria-label={t("held")} />}
      {day === "custom" ? formatCalendarDate(format.dateTime, dueOn, today) : t("day", { n: day })}
    </li>
  );
}
