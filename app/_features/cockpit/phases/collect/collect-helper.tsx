"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { DoneCount, PresenceList } from "../../parts/readiness";
import { CardForInRoom } from "./card-for-in-room";
import { PeriodCoverage } from "./period-coverage";
import { StarterCards } from "./starter-cards";
import { useCollectOffers } from "./use-collect-offers";

export function CollectHelper() {
  const t = useTranslations("cockpit.readiness");
  const { round } = useWorkshop();
  useCollectOffers();
  return (
    <>
      <DoneCount title={t("doneWithRound", { round })} />
      <PresenceList />
      <PeriodCoverage />
      <CardForInRoom />
      <StarterCards />
    </>
  );
}
