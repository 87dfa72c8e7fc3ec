"use client";
import { PanelRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Logo } from "@/app/_ui/logo";
import { useCockpit } from "../cockpit-context";
import { JoinChip } from "./join-chip";
import { NextButton } from "./next-button";
import { PhaseMenu } from "./phase-menu";
import { plannedMinutes } from "./schedule";
import { ScreenButton } from "./screen-button";
import { TimerControl } from "./timer-control";
import type { Width } from "./use-width";

function Title() {
  const t = useTranslations("cockpit.top");
  const workshop = useWorkshop();
  const { id, title, stageModel, anonymity } = workshop;
  const minutes = plannedMinutes(workshop);
  return (
    <div className="min-w-0 flex-1">
      <p className="truncate text-base leading-tight font-[650]">
        <Link href={`/w/${id}`} className="text-ink no-underline hover:underline">
          <bdi>{title}</bdi>
        </Link>
      </p>
      <p className="hidden truncate text-2xs text-ink-3 md:block">
        {t("facts", { stages: stageModel === "five" ? 5 : 3, minutes, anonymity })}
      </p>
    </div>
  );
}

/** Title, code, time, big screen, and the one step that moves everybody. */
export function TopBar({ width, onHelper }: { width: Width | null; onHelper: () => void }) {
  const t = useTranslations("cockpit");
  const tCommon = useTranslations("common");
  const { present } = useCockpit();
  const isOver = present === "closed";
  return (
    <header className="flex min-h-15 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-4 py-2 pt-[max(0.5rem,env(safe-area-inset-top))]">
      <Link href="/w" aria-label={tCommon("home")} className="rounded-control text-ink">
        <Logo />
      </Link>
      <Title />
      <div className="lg:hidden">
        <PhaseMenu />
      </div>
      {!isOver && (
        <>
          <JoinChip />
          <div className="hidden md:block">
            <TimerControl />
          </div>
        </>
      )}
      {width !== "wide" && (
        <Button variant="soft" onClick={onHelper} aria-label={t("helper")} className="max-md:hidden">
          <PanelRight aria-hidden />
          <span className="hidden xl:inline">{t("helper")}</span>
        </Button>
      )}
      <ScreenButton />
      <div className="hidden md:block">
        <NextButton />
      </div>
    </header>
  );
}
