import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { clockOf, type TimerView, timerAt } from "@/app/_workshop/timer";

const TONE: Record<TimerView["level"], string> = {
  calm: "text-ink",
  soon: "text-warn",
  last: "text-danger",
  over: "text-danger",
};

/** The remaining time, readable from the last row; it locks nothing. */
export function BigTimer({ note }: { note?: string }) {
  const t = useTranslations("screen");
  const workshop = useWorkshop();
  const timer = timerAt(workshop, useServerNow(1000, workshop.timerEndsAt ?? 0));
  return (
    <div className="shrink-0 text-right">
      {timer && (
        <p
          role="timer"
          aria-label={timer.level === "over" ? t("timeUp") : `${t("timer")} ${clockOf(timer.leftMs).text}`}
          className={cx(
            "font-display text-[9.25rem] leading-none font-[720] tracking-[-.02em] tabular-nums",
            TONE[timer.level],
            !timer.isRunning && "opacity-60",
          )}
        >
          {clockOf(timer.leftMs).text}
        </p>
      )}
      {timer?.level === "over" && <p className="mt-2 font-semibold text-danger">{t("timeUp")}</p>}
      {note && <p className="mt-2 text-ink-2">{note}</p>}
    </div>
  );
}
