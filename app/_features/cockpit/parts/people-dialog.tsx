"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Dialog } from "@/app/_ui/dialog";
import { isPhase, isWithin } from "@/domain/phases";
import { AddPerson } from "./add-person";
import { DoorControls } from "./door-controls";
import { LeadersSection } from "./leaders-section";
import { PeopleList } from "./people-list";

/** Who is in, and who may still come, in any phase. */
export function PeopleDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("cockpit.people");
  const { phase } = useWorkshop();
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()} title={t("title")} width="lg">
      <div className="grid gap-5">
        <PeopleList />
        {isWithin(phase, "lobby", "rate") && <AddPerson />}
        {isPhase(phase) && <DoorControls />}
        <LeadersSection />
      </div>
    </Dialog>
  );
}
