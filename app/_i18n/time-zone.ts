"use client";

import { useTimeZone } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's time zone; during hydration the server's, so that both print the same text first. */
export function useTimeZoneHere(): string {
  const serverTimeZone = useTimeZone() ?? "UTC";
  return useSyncExternalStore(never, browserTimeZone, () => serverTimeZone);
}
