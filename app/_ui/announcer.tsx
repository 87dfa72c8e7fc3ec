"use client";

import { useSyncExternalStore } from "react";
import { announcement, subscribeToAnnouncements } from "./announcements";

/** The page's one polite live region; stands in the root layout. */
export function Announcer() {
  const text = useSyncExternalStore(subscribeToAnnouncements, announcement, () => "");
  return (
    <div id="announce" aria-live="polite" aria-atomic="true" className="sr-only">
      {text}
    </div>
  );
}
