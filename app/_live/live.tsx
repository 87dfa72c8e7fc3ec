"use client";
import { createContext, type ReactNode, use, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Actor } from "@/domain/commands/rule";
import type { Kind } from "@/domain/kinds";
import type { Participant, RecordOf, Workshop } from "@/domain/records";
import type { DerivedViews } from "@/domain/view/views";
import type { Snapshot, Surface } from "@/domain/wire";
import { type LiveSnapshot, LiveStore } from "./live-store";
import { sendCommands } from "./send";

const LiveContext = createContext<LiveStore | undefined>(undefined);

interface LiveProps {
  workshopId: string;
  surface: Surface;
  actor: Actor;
  first: Snapshot;
  children: ReactNode;
}

/** Makes a workshop live below it: rendered at once from `first`, then kept up by the stream. */
export function Live({ workshopId, surface, actor, first, children }: LiveProps) {
  const [store] = useState(
    () =>
      new LiveStore({
        workshopId,
        surface,
        actor,
        first,
        send: (commands) => sendCommands(workshopId, surface, commands),
      }),
  );
  useEffect(() => store.start(), [store]);
  return <LiveContext value={store}>{children}</LiveContext>;
}

export function useLiveStore(): LiveStore {
  const store = use(LiveContext);
  if (!store) throw new Error("outside <Live>");
  return store;
}

export function useLive(): LiveSnapshot {
  const store = useLiveStore();
  return useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
}

export const useWorkshop = (): Workshop => useLive().view.workshop();

/** All records of a kind this person may see, own pending changes included; in no particular order. */
export function useRecords<K extends Kind>(kind: K): RecordOf<K>[] {
  const { view } = useLive();
  return useMemo(() => [...view.all(kind)], [view, kind]);
}

export const useRecord = <K extends Kind>(kind: K, id: string): RecordOf<K> | undefined => useLive().view.get(kind, id);

export const useDerived = <K extends keyof DerivedViews>(kind: K, id: string): DerivedViews[K] | undefined =>
  useLive().derived(kind, id);

/** The participant in front of this phone. */
export function useMe(): Participant | undefined {
  const store = useLiveStore();
  return useLive().view.get("participant", store.actor.id);
}

/** `execute(name, args)`, see LiveStore. */
export function useExecute(): LiveStore["execute"] {
  const store = useLiveStore();
  return useMemo(() => store.execute.bind(store), [store]);
}

/**
 * Server time in UTC milliseconds, renewed every `everyMs`; the time of rendering until the page is alive.
 * @param through an instant through which the beat goes, so that all screens show the same second of a timer at once
 */
export function useServerNow(everyMs = 1000, through = 0): number {
  const store = useLiveStore();
  const [now, setNow] = useState(() => store.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const at = store.now();
      setNow(at);
      timer = setTimeout(tick, untilBeat(at, everyMs, through));
    };
    tick();
    return () => clearTimeout(timer);
  }, [store, everyMs, through]);
  return now;
}

/** Milliseconds from `at` until just after the next beat. */
const untilBeat = (at: number, everyMs: number, through: number): number =>
  everyMs - ((((at - through) % everyMs) + everyMs) % everyMs) + 1;
