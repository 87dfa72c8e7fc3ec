"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { usualBudget, usualCap } from "@/domain/commands/budget";
import { BigProgress } from "../../parts/big-progress";
import { PhaseQuestion } from "../../parts/phase-heading";
import { ScrollArea } from "../../parts/scroll-area";
import { useMoments } from "../../parts/use-moments";

/** The number of people done; nothing else is known to anybody (I3). */
export function VoteCentre() {
  const t = useTranslations("cockpit.vote");
  const { config } = useWorkshop();
  const moments = useMoments().length;
  const budget = config.dotBudget ?? usualBudget(moments);
  const cap = config.maxDotsPerMoment ?? usualCap(budget);
  return (
    <ScrollArea>
      <PhaseQuestion phase="vote" />
      <BigProgress hint={t("secret")} />
      <p className="text-sm text-ink-2">{t("rules", { moments, budget, cap })}</p>
    </ScrollArea>
  );
}
