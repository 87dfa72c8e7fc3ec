"use client";

import { useSyncExternalStore } from "react";
import { announcement, subscribeToAnnouncements, type Voice } from "./announcements";

/** The page's live regions, one for each voice; they stand in the root layout, and nowhere else are others. */
export function Announcer() {
  return (
    <>
      <Region id="announce" voice="polite" />
      <Region id="alarm" voice="assertive" />
    </>
  );
}

function Region({ id, voice }: { id: string; voice: Voice }) {
  const text = useSyncExternalStore(
    subscribeToAnnouncements,
    () => announcement(voice),
    () => "",
  );
  return (
    <div id={id} aria-live={voice} aria-atomic="true" className="sr-only">
      {text}
    </div>
  );
}
