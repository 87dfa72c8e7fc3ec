"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { PhaseQuestion } from "../../parts/phase-heading";
import { ScrollArea } from "../../parts/scroll-area";
import { EvidencePanel } from "./evidence-panel";
import { StageStory } from "./stage-story";

function PersonaAndGoal() {
  const t = useTranslations("cockpit.framing");
  const { id, persona, goal } = useWorkshop();
  if (!persona && !goal)
    return (
      <Panel>
        <EmptyState
          title={t("noPersona")}
          text={t("noPersonaText")}
          action={<ButtonLink href={`/w/${id}`}>{t("prepare")}</ButtonLink>}
        />
      </Panel>
    );
  return (
    <Panel as="section" className="grid gap-4 sm:grid-cols-2">
      {persona && (
        <div>
          <h2 className="text-sm font-[650] text-ink-2">{t("persona")}</h2>
          <p className="mt-1 text-lg text-pretty whitespace-pre-line">
            <bdi>{persona}</bdi>
          </p>
        </div>
      )}
      {goal && (
        <div>
          <h2 className="text-sm font-[650] text-ink-2">{t("goal")}</h2>
          <p className="mt-1 text-lg text-pretty whitespace-pre-line">
            <bdi>{goal}</bdi>
          </p>
        </div>
      )}
    </Panel>
  );
}

/** Whose shoes, which journey, what customers have said. */
export function FrameCentre() {
  return (
    <ScrollArea>
      <PhaseQuestion phase="frame" />
      <PersonaAndGoal />
      <StageStory />
      <EvidencePanel />
    </ScrollArea>
  );
}
