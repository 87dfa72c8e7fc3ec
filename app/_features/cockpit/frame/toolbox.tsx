"use client";
import {
  Bell,
  BellOff,
  Command,
  Ear,
  EarOff,
  Lock,
  LockOpen,
  type LucideIcon,
  Pause,
  Play,
  SquareParking,
  Users,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { othersSwitch } from "@/app/_ui/others-switch";
import { useToast } from "@/app/_ui/toast";
import type { PaletteId } from "@/content/palette";
import { isPhase } from "@/domain/phases";
import { usePalette } from "../palette/offers";
import { ParkingDialog } from "../parts/parking-dialog";
import { PeopleDialog } from "../parts/people-dialog";
import { useAct } from "../parts/use-act";
import { useSoundSwitch } from "./use-sound";

interface Tool {
  key: string;
  /** As the command palette names it. */
  offer?: PaletteId;
  icon: LucideIcon;
  label: string;
  /** What the label means, where there is room for it and for who does not see its icon. */
  more?: string;
  /** A count, or what the tool is set to. */
  aside?: string;
  keys?: readonly string[];
  /** Of a switch. */
  isOn?: boolean;
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
      ? {
          key: "pause",
          offer: "pause",
          icon: Pause,
          label: t("pause"),
          keys: ["P"],
          onUse: () => void act("run.pause", {}),
        }
      : {
          key: "pause",
          offer: "resume",
          icon: Play,
          label: t("resume"),
          keys: ["P"],
          onUse: () => void act("run.resume", {}),
        };
  const lock: Tool =
    lockedAt === null
      ? { key: "lock", offer: "lock", icon: Lock, label: t("lock"), onUse: () => void lockDoor() }
      : { key: "lock", offer: "unlock", icon: LockOpen, label: t("unlock"), onUse: () => void act("join.unlock", {}) };
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
  const [hasSound, setSound] = useSoundSwitch();
  const [hearsOthers, setHearsOthers] = othersSwitch.use();
  const { setOpen: openPalette } = usePalette();
  const close = () => setOpen(null);
  const lists: Tool[] = [
    {
      key: "people",
      offer: "people",
      icon: Users,
      label: t("people.title"),
      aside: String(people),
      onUse: () => setOpen("people"),
    },
    {
      key: "parking",
      offer: "parking",
      icon: SquareParking,
      label: t("parkingLot"),
      aside: String(topics),
      onUse: () => setOpen("parking"),
    },
    {
      key: "sound",
      icon: hasSound ? Bell : BellOff,
      label: t("tools.sound"),
      aside: t(hasSound ? "tools.soundOn" : "tools.soundOff"),
      isOn: hasSound,
      onUse: () => setSound(!hasSound),
    },
    {
      key: "others",
      icon: hearsOthers ? Ear : EarOff,
      label: t("tools.others"),
      more: t("tools.othersMore"),
      aside: t(hearsOthers ? "tools.soundOn" : "tools.soundOff"),
      isOn: hearsOthers,
      onUse: () => setHearsOthers(!hearsOthers),
    },
    {
      key: "palette",
      icon: Command,
      label: t("palette.title"),
      keys: ["Mod", "K"],
      onUse: () => openPalette(true),
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
