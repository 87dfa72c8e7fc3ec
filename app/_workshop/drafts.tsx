"use client";

import { createContext, type ReactNode, use, useCallback, useState, useSyncExternalStore } from "react";
import { useLiveStore } from "@/app/_live/live";
import { type DraftStorage, Drafts } from "./drafts-store";

const DraftsContext = createContext<Drafts | undefined>(undefined);

/** Keeps the begun texts of everything below it on this device, for the person of the live workshop around it. */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const { workshopId, actor } = useLiveStore();
  const [drafts] = useState(() => new Drafts(workshopId, actor.id, deviceStorage()));
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

function deviceStorage(): DraftStorage | undefined {
  try {
    return typeof window === "undefined" ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}

export function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (!drafts) throw new Error("outside <DraftsProvider>");
  return drafts;
}

/** The fields that begin like this and hold a begun text. On the server and during hydration there are none. */
export function useBegun(beginning: string): string[] {
  const drafts = useDrafts();
  const fields = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.begun(beginning).join(" "),
    () => "",
  );
  return fields === "" ? [] : fields.split(" ");
}

/** The begun text of one field. On the server and during hydration it is empty. */
export function useDraft(field: string): [text: string, setText: (text: string) => void] {
  const drafts = useDrafts();
  const text = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.get(field),
    () => "",
  );
  const setText = useCallback((next: string) => drafts.set(field, next), [drafts, field]);
  return [text, setText];
}
