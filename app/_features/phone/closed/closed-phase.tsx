"use client";

import { ClipboardList, Download, Heart, ShieldCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { calendarDateOf, formatCalendarDate, formatInstant } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useLiveStore, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { buttonStyles } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { useToday } from "@/app/_workshop/actions/use-today";
import { ActionHead } from "../plan/action-card";
import { OwnData } from "../shell/own-data";
import { PhoneShell } from "../shell/phone-shell";

/** Backups made before hold the link until they rotate out (trust.md section 4). */
const BACKUP_DAYS = 14;

/** Thanks, when the link between people and contributions was erased, the plan, the own actions and the own data. */
export function ClosedPhase() {
  const t = useTranslations("phone.closed");
  const me = useMe();
  const { workshopId } = useLiveStore();
  const actions = useRecords("action").filter(({ status }) => status !== "dropped");
  const own = actions.filter(({ owner }) => me && owner?.participantId === me.id);
  return (
    <PhoneShell question={t("title")}>
      <ul className="grid grid-cols-1 gap-3">
        <Line icon={<Heart aria-hidden />}>{t("thanks")}</Line>
        <Erasure />
        <Line icon={<ClipboardList aria-hidden />}>
          {t("planLink")}
          <a
            href={`/api/export/${workshopId}/plan.html?as=phone`}
            download
            className={buttonStyles({ className: "mt-2 flex! w-fit min-h-touch" })}
          >
            <Download aria-hidden />
            {t("savePlan")}
          </a>
        </Line>
      </ul>
      <section aria-labelledby="own-actions" className="mt-6">
        <h2
          id="own-actions"
          className="mb-2 flex justify-between font-sans text-sm font-[650] tracking-normal text-ink-2"
        >
          {t("ownActions")} <span className="tabular-nums">{own.length}</span>
        </h2>
        {own.length === 0 && <p className="text-sm text-ink-2">{t("noActions")}</p>}
        <ul className="grid grid-cols-1 gap-2.5">
          {own.map((action) => (
            <Panel as="li" key={action.id} padding="sm">
              <ActionHead action={action} />
              {action.ifThen && (
                <p className="mt-2 border-l-2 border-line pl-3 text-sm">
                  <bdi>{action.ifThen}</bdi>
                </p>
              )}
            </Panel>
          ))}
        </ul>
      </section>
      <OwnData className="mt-6" />
    </PhoneShell>
  );
}

function Erasure() {
  const t = useTranslations("phone.closed");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const today = useToday();
  const { erasedAt } = useWorkshop();
  if (erasedAt === null) return null;
  const until = calendarDateOf(erasedAt + BACKUP_DAYS * 86_400_000, timeZone);
  return (
    <Line icon={<ShieldCheck aria-hidden />}>
      <b className="font-[620]">{t("erased", { time: formatInstant(format.dateTime, erasedAt, timeZone, today) })}</b>{" "}
      {t("backups", { date: formatCalendarDate(format.dateTime, until, today) })}
    </Line>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_1fr] items-start gap-3 leading-snug">
      <span className="grid size-8 place-items-center rounded-control bg-surface text-brand shadow-flat [&_svg]:size-4.5">
        {icon}
      </span>
      <span className="pt-1">{children}</span>
    </li>
  );
}
