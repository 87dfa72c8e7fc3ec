"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFocusKept } from "@/app/_ui/focus-kept";
import { Main } from "@/app/_ui/main";
import { useCockpit } from "../cockpit-context";
import { usePalette } from "../palette/offers";
import { HEADING_ID } from "../parts/phase-heading";
import { BottomBar } from "./bottom-bar";
import { Centre } from "./centre";
import { HelperColumn, HelperSheet } from "./helper-column";
import { KeysDialog } from "./keys-dialog";
import { MoveDialog } from "./move-dialog";
import { News } from "./news";
import { Notices } from "./notices";
import { Remote } from "./remote";
import { RunSheet } from "./run-sheet";
import { Tools } from "./tools";
import { TopBar } from "./top-bar";
import { useFrameKeys } from "./use-frame-keys";
import { useFrameOffers } from "./use-frame-offers";
import { useWidth } from "./use-width";

const Palette = dynamic(() => import("../palette/palette").then((file) => file.Palette), { ssr: false });

const toHeading = () => document.getElementById(HEADING_ID)?.focus({ preventScroll: true });

/** The cockpit's surface: bars above and below, run sheet, centre and helper by width (ux 9). */
export function Desk() {
  const t = useTranslations("cockpit");
  const width = useWidth();
  const { shown } = useCockpit();
  const [isHelping, setIsHelping] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const palette = usePalette();
  useFrameKeys(() => setKeysOpen(true));
  useFrameOffers(() => setKeysOpen(true));
  useFocusKept(toHeading);
  return (
    <div className="flex min-h-dvh flex-col md:h-dvh md:min-h-[36rem]">
      <TopBar width={width} onHelper={() => setIsHelping(true)} />
      <News />
      <Notices />
      <div className="flex min-h-0 flex-1">
        <nav
          aria-label={t("sheet.title")}
          className="hidden w-53 shrink-0 overflow-y-auto border-r border-line px-3 py-4 lg:block"
        >
          <RunSheet />
          <Tools />
        </nav>
        <Main width="full" className="relative flex min-h-0 min-w-0 flex-col gap-3.5 px-4 py-4 md:px-5">
          {(width === null || width === "remote") && (
            <div className="md:hidden">
              <Remote />
            </div>
          )}
          {width !== "remote" && (
            <div className="hidden min-h-0 flex-1 flex-col gap-3.5 md:flex">
              <Centre key={shown} />
            </div>
          )}
        </Main>
        {(width === null || width === "wide") && <HelperColumn />}
      </div>
      {width !== null && width !== "wide" && <HelperSheet open={isHelping} onClose={() => setIsHelping(false)} />}
      <BottomBar onKeys={() => setKeysOpen(true)} />
      <KeysDialog open={keysOpen} onOpenChange={setKeysOpen} />
      <MoveDialog />
      {palette.isOpen && <Palette />}
    </div>
  );
}
