"use client";
import { CopyPlus, Ellipsis } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { FieldError } from "@/app/_ui/field";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/app/_ui/menu";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { useDuplicate } from "@/app/_workshop/use-duplicate";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isBefore, isPhase } from "@/domain/phases";
import type { DashboardWorkshop } from "@/server/loaders/dashboard";
import { PhaseBar, phasesReached } from "./phase-bar";
import { StatePill } from "./state-pill";

interface WorkshopRowProps {
  workshop: DashboardWorkshop;
  /** Of the template it began with. */
  templateName: string | null;
}

/** One workshop; the whole row leads to what it is waiting for, the menu to its other pages. */
export function WorkshopRow({ workshop, templateName }: WorkshopRowProps) {
  const { title, phase } = workshop;
  const facts = useFacts(workshop, templateName);
  return (
    <Panel
      as="li"
      padding="none"
      className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-3 py-4 pr-2 pl-4 has-[a:hover]:shadow-raised sm:pr-4 sm:pl-6 md:grid-cols-[minmax(0,1fr)_12.5rem_10rem_auto]"
    >
      <div className="min-w-0">
        <Link
          href={mainHref(workshop)}
          data-row
          className="text-lg font-[620] text-ink no-underline after:absolute after:inset-0 after:rounded-[1.125rem]"
        >
          <bdi>{title}</bdi>
        </Link>
        <p className="mt-0.5 text-sm text-ink-2">{facts.join(" · ")}</p>
      </div>
      <div className="grid gap-2 max-md:col-start-1 max-md:row-start-2">
        <PhaseBar state={phase} />
        <PhaseWords workshop={workshop} />
      </div>
      <div className="max-md:col-start-1 max-md:row-start-3">
        <StatePill workshop={workshop} />
      </div>
      <div className="relative z-10 max-md:col-start-2 max-md:row-start-1">
        <OtherPages workshop={workshop} />
      </div>
    </Panel>
  );
}

function mainHref({ id, phase, collectUntil }: DashboardWorkshop): string {
  if (phase === "draft" || collectUntil !== null) return `/w/${id}`;
  return isPhase(phase) ? `/w/${id}/run` : `/w/${id}/plan`;
}

function useFacts(workshop: DashboardWorkshop, templateName: string | null): string[] {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const { phase, startsAt, closedAt, agendaMinutes, people, touchpoints } = workshop;
  const at = startsAt ?? closedAt;
  const date = at === null ? null : format.dateTime(new Date(at), { dateStyle: "long", timeZone });
  if (phase === "draft") {
    const template = templateName === null ? [] : [t("template", { name: templateName })];
    const minutes = agendaMinutes === "custom" ? [] : [t("minutes", { n: agendaMinutes })];
    return [...template, ...minutes, date ?? t("noDate")];
  }
  return [...(date === null ? [] : [date]), t("people", { n: people }), t("touchpoints", { n: touchpoints })];
}

function PhaseWords({ workshop: { phase, checkIn } }: { workshop: DashboardWorkshop }) {
  const t = useTranslations("dashboard");
  const text = useText();
  const words = isPhase(phase)
    ? t("phaseAt", { n: phasesReached(phase), phase: text(phaseContent(phase).name) })
    : phase === "closed" && checkIn
      ? t("phaseFollowUp")
      : t(`pill.${phase}`);
  return <span className="text-xs text-ink-2">{words}</span>;
}

function OtherPages({ workshop: { id, title, phase } }: { workshop: DashboardWorkshop }) {
  const t = useTranslations("dashboard");
  const more = useTranslations("portability");
  const { duplicate, hasFailed } = useDuplicate({ id, title });
  return (
    <>
      <Menu
        trigger={
          <IconButton aria-label={t("more", { title })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuLink>
          <Link href={`/w/${id}`}>{t(phase === "draft" ? "to.workshop" : "to.workshopLater")}</Link>
        </MenuLink>
        <MenuLink>
          <Link href={`/w/${id}/run`}>{t("to.run")}</Link>
        </MenuLink>
        {!isBefore(phase, "reveal") && (
          <MenuLink>
            <Link href={`/w/${id}/results`}>{t("to.results")}</Link>
          </MenuLink>
        )}
        {!isBefore(phase, "plan") && (
          <MenuLink>
            <Link href={`/w/${id}/plan`}>{t("to.plan")}</Link>
          </MenuLink>
        )}
        <MenuSeparator />
        <MenuItem icon={<CopyPlus aria-hidden />} onSelect={() => void duplicate()}>
          {more("duplicate")}
        </MenuItem>
      </Menu>
      <Alarm className="absolute right-0 w-48 text-right">
        {hasFailed && <FieldError>{more("duplicateFailed")}</FieldError>}
      </Alarm>
    </>
  );
}
