"use client";

import { DraftsProvider } from "@/app/_workshop/drafts";
import { PlanScreen } from "./plan-screen";

/** The plan page below `<Live>`, with what is typed kept on this device. */
export function PlanFrame() {
  return (
    <DraftsProvider>
      <PlanScreen />
    </DraftsProvider>
  );
}
