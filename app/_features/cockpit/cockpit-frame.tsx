"use client";
import { ToastProvider } from "@/app/_ui/toast";
import { DraftsProvider } from "@/app/_workshop/drafts";
import { CockpitProvider, type Given } from "./cockpit-context";
import { Desk } from "./frame/desk";
import { PaletteProvider } from "./palette/offers";
import { SelectionProvider } from "./parts/selection";

/** The facilitator's cockpit of one live workshop; stands below `<Live>`. */
export function CockpitFrame(given: Given) {
  return (
    <ToastProvider>
      <DraftsProvider>
        <CockpitProvider {...given}>
          <PaletteProvider>
            <SelectionProvider>
              <Desk />
            </SelectionProvider>
          </PaletteProvider>
        </CockpitProvider>
      </DraftsProvider>
    </ToastProvider>
  );
}
