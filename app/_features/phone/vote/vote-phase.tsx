"use client";

import { cx } from "class-variance-authority";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useMe, useRecords, useServerNow, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Notice } from "@/app/_ui/notice";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { timerAt } from "@/app/_workshop/timer";
import { isLive } from "@/domain/moment-root";
import { PhoneShell } from "../shell/phone-shell";
import { ReadinessFooter } from "../shell/readiness-footer";
import { inOrderOf } from "./ballot-order";
import { MomentOnBallot } from "./moment-on-ballot";
import { type Ballot, useBallot } from "./use-ballot";

const LATE_MS = 30_000;
/** More dots than these are drawn small, so that they stay in one row. */
const FEW = 5;

/** Secret dots on moments, in an order of one's own; how many are left stays in view. */
export function VotePhase() {
  const t = useTranslations("phone.vote");
  const question = usePhaseQuestion("vote");
  const me = useMe();
  const ballot = useBallot();
  const moments = inOrderOf(me?.id ?? "", useRecords("moment").filter(isLive));
  return (
    <PhoneShell question={question} headerExtra={<DotsLeft ballot={ballot} />} footer={<ReadinessFooter />}>
      <p className="mb-3 text-xs text-ink-2">{t("order", { n: moments.length, cap: ballot.cap })}</p>
      <LastCall ballot={ballot} />
      <ul className="grid grid-cols-1 gap-2.5">
        {moments.map((moment) => (
          <MomentOnBallot key={moment.id} moment={moment} ballot={ballot} />
        ))}
      </ul>
    </PhoneShell>
  );
}

function DotsLeft({ ballot: { budget, left, undo, canUndo } }: { ballot: Ballot }) {
  const t = useTranslations("phone.vote");
  const common = useTranslations("common");
  return (
    <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-2.5 rounded-card bg-brand-tint px-3 py-1 text-brand">
      <span aria-hidden className="flex flex-wrap gap-1">
        {Array.from({ length: budget }, (_, i) => i).map((i) => (
          <span
            key={i}
            className={cx(
              "shrink-0 rounded-full border-2 border-brand",
              budget > FEW ? "size-2.5" : "size-4",
              i < left && "bg-brand",
            )}
          />
        ))}
      </span>
      <b className="text-[0.9375rem] font-[650] tabular-nums">{t("left", { left, budget })}</b>
      {canUndo && (
        <button
          type="button"
          onClick={undo}
          className="-mr-1 ml-auto inline-flex min-h-touch cursor-pointer items-center gap-1.5 px-1 text-xs font-semibold"
        >
          <Undo2 aria-hidden className="size-4.5" />
          <span className="max-[350px]:sr-only">{common("undo")}</span>
        </button>
      )}
    </div>
  );
}

/**
 * Near the end, a gentle word to whoever still has dots. The method (6) speaks up from 40 % on, lest it press people for a
 * last dot; here it says to everybody that dots may stay, so that nobody loses any unawares.
 */
function LastCall({ ballot: { left } }: { ballot: Ballot }) {
  const t = useTranslations("phone.vote");
  const timer = timerAt(useWorkshop(), useServerNow());
  const isLate = timer?.isRunning && timer.leftMs > 0 && timer.leftMs <= LATE_MS;
  const text = isLate && left > 0 ? t("lastCall", { n: left }) : null;
  const isSaid = text !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, not with every dot
  useEffect(() => {
    if (text !== null) announce(text);
  }, [isSaid]);
  if (text === null) return null;
  return (
    <Notice tone="info" className="mb-3">
      {text}
    </Notice>
  );
}
