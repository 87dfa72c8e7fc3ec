"use client";
import { useLive, useWorkshop } from "@/app/_live/live";
import type { Workshop } from "@/domain/records";
import { useAct } from "./use-act";

type Target = NonNullable<Workshop["spotlight"]>;

/** "Everyone here": `text` is what all screens show now, null for nothing. */
export function useSpotlight() {
  const act = useAct();
  const { view } = useLive();
  const { spotlight } = useWorkshop();
  const record = spotlight && view.get(spotlight.kind, spotlight.id);
  const text = record ? ("title" in record ? record.title : record.text) : null;
  return {
    text,
    isOn: (id: string) => spotlight?.id === id,
    show: (target: Target) => void act("run.setSpotlight", target),
    end: () => void act("run.clearSpotlight", {}),
  };
}
