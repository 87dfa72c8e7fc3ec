"use client";
import { useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { DoorControls } from "../../parts/door-controls";
import { JoinPoster } from "../../parts/join-poster";
import { PeopleList } from "../../parts/people-list";
import { PhaseQuestion } from "../../parts/phase-heading";
import { ScrollArea } from "../../parts/scroll-area";

/** How people come in, and who is in. */
export function LobbyCentre() {
  const t = useTranslations("cockpit.lobby");
  const { phase, peopleExpected } = useWorkshop();
  const people = useRecords("participant").filter(({ status }) => status === "active").length;
  return (
    <ScrollArea>
      <div className="grid max-w-4xl gap-4 pb-2">
        <PhaseQuestion phase="lobby" />
        {phase === "draft" && <Notice title={t("draftTitle")}>{t("draftText")}</Notice>}
        <Panel>
          <JoinPoster />
        </Panel>
        <Panel as="section" aria-labelledby="lobby-people" className="grid gap-4">
          <h2 id="lobby-people" className="text-lg font-[680]">
            {peopleExpected === null ? t("people", { n: people }) : t("peopleOf", { n: people, total: peopleExpected })}
          </h2>
          <PeopleList />
          {phase !== "draft" && <DoorControls />}
        </Panel>
      </div>
    </ScrollArea>
  );
}
