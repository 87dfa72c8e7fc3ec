"use client";
import { BarChart3, ClipboardList, Link2, ShieldCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { formatInstant } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useLiveStore, useRecords, useWorkshop } from "@/app/_live/live";
import { Button, ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { useToday } from "@/app/_workshop/actions/use-today";
import { ShareDialog } from "@/app/_workshop/plan/share-dialog";
import { OpenTopics } from "../../parts/open-topics";
import { PhaseHeading } from "../../parts/phase-heading";

/** After the end: what was erased and when, and where the work goes on. */
export function ClosedCentre() {
  const t = useTranslations("cockpitClosed");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const today = useToday();
  const { workshopId } = useLiveStore();
  const { erasedAt } = useWorkshop();
  const actions = useRecords("action").filter(({ status }) => status !== "dropped");
  const [isSharing, setIsSharing] = useState(false);
  return (
    <>
      <PhaseHeading>{t("title")}</PhaseHeading>
      <div className="-mx-1 grid min-h-0 max-w-3xl flex-1 content-start gap-4 px-1 pb-2 md:overflow-y-auto">
        {erasedAt !== null && (
          <Notice
            tone="ok"
            icon={<ShieldCheck aria-hidden />}
            title={t("erased", { at: formatInstant(format.dateTime, erasedAt, timeZone, today) })}
          >
            <p>{t("erasedText")}</p>
            <p className="mt-1 text-xs text-ink-2">{t("backups")}</p>
          </Notice>
        )}
        <p className="text-ink-2">{t("summary", { n: actions.length })}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/w/${workshopId}/plan`} variant="primary">
            <ClipboardList aria-hidden />
            {t("plan")}
          </ButtonLink>
          <ButtonLink href={`/w/${workshopId}/results`}>
            <BarChart3 aria-hidden />
            {t("results")}
          </ButtonLink>
          <Button onClick={() => setIsSharing(true)}>
            <Link2 aria-hidden />
            {t("share")}
          </Button>
        </div>
        <OpenTopics />
      </div>
      {isSharing && <ShareDialog onClose={() => setIsSharing(false)} />}
    </>
  );
}
