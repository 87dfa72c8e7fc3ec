"use client";
import { Archive, CalendarCheck2, CalendarClock, CircleCheck, Pencil, Radio } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pill } from "@/app/_ui/pill";
import type { Tone } from "@/app/_ui/tones";
import type { DashboardWorkshop } from "@/server/loaders/dashboard";

/** The one word that says what a workshop is waiting for. */
export function StatePill({ workshop }: { workshop: DashboardWorkshop }) {
  const t = useTranslations("dashboard.pill");
  const { tone, icon, words } = lookOf(workshop, t);
  return (
    <Pill tone={tone}>
      {icon}
      {words}
    </Pill>
  );
}

function lookOf(
  { phase, checkIn, collectUntil }: DashboardWorkshop,
  t: ReturnType<typeof useTranslations<"dashboard.pill">>,
): { tone: Tone; icon: ReactNode; words: string } {
  if (phase === "draft") return { tone: "neutral", icon: <Pencil aria-hidden />, words: t("draft") };
  if (phase === "archived") return { tone: "neutral", icon: <Archive aria-hidden />, words: t("archived") };
  if (collectUntil !== null) return { tone: "info", icon: <CalendarClock aria-hidden />, words: t("ahead") };
  if (phase !== "closed") return { tone: "ok", icon: <Radio aria-hidden />, words: t("running") };
  if (!checkIn) return { tone: "neutral", icon: <CircleCheck aria-hidden />, words: t("closed") };
  if (!checkIn.isDue) return { tone: "neutral", icon: <CalendarCheck2 aria-hidden />, words: t("followUp") };
  const words = checkIn.day === "custom" ? t("checkIn") : t("day", { day: String(checkIn.day) });
  return { tone: "info", icon: <CalendarCheck2 aria-hidden />, words };
}
