"use client";
import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import { useWorkshop } from "@/app/_live/live";
import { isThisMachine } from "./this-machine";

const never = () => () => undefined;

interface Known {
  /** The configured origin under which phones reach this server; null where the address bar tells. */
  appUrl: string | null;
  /** Whether this page was opened under an address that means the device itself. */
  isOpenedLocally: boolean;
}

const KnownContext = createContext<Known>({ appUrl: null, isOpenedLocally: false });

export function KnownAddress({ children, ...known }: Known & { children: ReactNode }) {
  return <KnownContext value={known}>{children}</KnownContext>;
}

interface JoinAddress {
  /** Empty until the page is alive and no public address is configured. */
  host: string;
  link: string;
  /** Phones cannot follow an address that means the device itself. Known at once: what says so pushes nothing down later. */
  isLocal: boolean;
}

/** Where phones join: the configured address, else the one this page was opened under (trust.md T24). */
export function useJoinAddress(): JoinAddress {
  const { appUrl, isOpenedLocally } = use(KnownContext);
  const { joinCode } = useWorkshop();
  const here = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const origin = appUrl ?? here;
  const host = origin.replace(/^https?:\/\//, "");
  return { host, link: origin && `${origin}/j/${joinCode}`, isLocal: host ? isThisMachine(host) : isOpenedLocally };
}
