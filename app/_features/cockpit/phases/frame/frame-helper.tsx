"use client";
import { PresenceList } from "../../parts/readiness";

/** The script stands below in every phase; here it is the phase. */
export function FrameHelper() {
  return <PresenceList ends={false} />;
}
