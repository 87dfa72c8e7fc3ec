import { headers } from "next/headers";
import type { ReactNode } from "react";
import { isThisMachine } from "./this-machine";
import { KnownAddress } from "./use-join-address";

/**
 * Lets what stands below it know where phones join. Of the host that the request names nothing is passed on but
 * whether it means the device itself (trust.md T24).
 * @param appUrl the configured origin; null where the address bar tells
 */
export async function JoinAddress({ appUrl, children }: { appUrl: string | null; children: ReactNode }) {
  const host = (await headers()).get("host") ?? "";
  return (
    <KnownAddress appUrl={appUrl} isOpenedLocally={isThisMachine(host)}>
      {children}
    </KnownAddress>
  );
}
