"use client";
import { useLive, useWorkshop } from "@/app/_live/live";
import { CONTENT_ID } from "@/app/_ui/skip-link";
import type { Locale } from "@/content/text";
import { GonePicture } from "./gone-picture";
import { Head } from "./head";
import { LostChip } from "./lost-chip";
import { Paused } from "./paused";
import { PHASE_PICTURES } from "./phases";
import { SpotlightPicture } from "./spotlight-picture";
import { useIdle } from "./use-idle";
import { useWakeLock } from "./use-wake-lock";
import "./screen.css";

interface ScreenProps {
  /** The language of the room. */
  locale: Locale;
}

/** What the room sees: one picture per phase, without controls and without names beside content. */
export function Screen({ locale }: ScreenProps) {
  useWakeLock();
  const isIdle = useIdle();
  const isGone = useLive().status === "denied";
  return (
    <div
      data-view="screen"
      data-idle={isIdle}
      lang={locale}
      className="fixed inset-0 flex flex-col bg-bg px-22 pt-15 pb-12 text-[1.875rem] leading-snug"
    >
      {!isGone && <Head />}
      <main id={CONTENT_ID} tabIndex={-1} className="flex min-h-0 flex-1 flex-col focus:outline-none">
        {isGone ? <GonePicture /> : <Picture />}
      </main>
      <LostChip />
    </div>
  );
}

function Picture() {
  const { view } = useLive();
  const { phase, pausedAt, spotlight } = useWorkshop();
  if (pausedAt !== null) return <Paused />;
  if (spotlight && view.get(spotlight.kind, spotlight.id)) return <SpotlightPicture spotlight={spotlight} />;
  const Phase = PHASE_PICTURES[phase];
  return <Phase />;
}
