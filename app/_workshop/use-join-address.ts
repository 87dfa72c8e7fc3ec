"use client";
import { useSyncExternalStore } from "react";
import { useWorkshop } from "@/app/_live/live";

const never = () => () => undefined;
const isThisMachine = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);

interface JoinAddress {
  /** Empty until the page is alive and no public address is configured. */
  host: string;
  link: string;
  /** Phones cannot follow an address that means the device itself. */
  isLocal: boolean;
}

/** Where phones join: the configured address, else the one this page was opened under (trust.md T24). */
export function useJoinAddress(appUrl: string | null): JoinAddress {
  const { joinCode } = useWorkshop();
  const here = useSyncExternalStore(
    never,
    () => location.origin,
    () => "",
  );
  const origin = appUrl ?? here;
  const host = origin.replace(/^https?:\/\//, "");
  return { host, link: origin && `${origin}/j/${joinCode}`, isLocal: isThisMachine(host) };
}
