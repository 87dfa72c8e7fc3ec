"use client";
import { Lock, LockOpen, type LucideIcon, Pause, Play, SquareParking, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { useToast } from "@/app/_ui/toast";
import { isPhase } from "@/domain/phases";
import { ParkingDialog } from "../parts/parking-dialog";
import { PeopleDialog } from "../parts/people-dialog";
import { useAct } from "../parts/use-act";

interface Tool {
  key: string;
  icon: LucideIcon;
  label: string;
  /** A count, or what the tool is set to. */
  aside?: string;
  shortcut?: string;
  onUse: () => void;
}

function useRoomTools(): Tool[] {
  const t = useTranslations("cockpit.tools");
  const act = useAct();
  const toast = useToast();
  const { pausedAt, lockedAt } = useWorkshop();
  const lockDoor = async () => {
    if (await act("join.lock", {})) toast({ text: t("lockedHint") });
  };
  const pause: Tool =
    pausedAt === null
      ? { key: "pause", icon: Pause, label: t("pause"), shortcut: "P", onUse: () => void act("run.pause", {}) }
      : { key: "pause", icon: Play, label: t("resume"), shortcut: "P", onUse: () => void act("run.resume", {}) };
  const lock: Tool =
    lockedAt === null
      ? { key: "lock", icon: Lock, label: t("lock"), onUse: () => void lockDoor() }
      : { key: "lock", icon: LockOpen, label: t("unlock"), onUse: () => void act("join.unlock", {}) };
  return [pause, lock];
}

/** What belongs to the room in every phase: pause, lock, people, parking lot (method 2.6); `dialogs` stand beside them. */
export function useToolbox(): { tools: Tool[]; dialogs: ReactNode } {
  const t = useTranslations("cockpit");
  const { phase } = useWorkshop();
  const people = useRecords("participant").filter(({ status }) => status === "active").length;
  const topics = useRecords("parkingLotItem").filter(({ outcome }) => outcome === "open").length;
  const [open, setOpen] = useState<"people" | "parking" | null>(null);
  const room = useRoomTools();
  const close = () => setOpen(null);
  const lists: Tool[] = [
    { key: "people", icon: Users, label: t("people.title"), aside: String(people), onUse: () => setOpen("people") },
    {
      key: "parking",
      icon: SquareParking,
      label: t("parkingLot"),
      aside: String(topics),
      onUse: () => setOpen("parking"),
    },
  ];
  return {
    tools: isPhase(phase) ? [...room, ...lists] : lists,
    dialogs: (
      <>
        <PeopleDialog open={open === "people"} onClose={close} />
        <ParkingDialog open={open === "parking"} onClose={close} />
      </>
    ),
  };
}
