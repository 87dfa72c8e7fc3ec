import type { ReactNode } from "react";
import { useWorkshop } from "@/app/_live/live";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";
import { isBefore } from "@/domain/phases";

/** Last line of every picture: what belongs to the phase, and the code for latecomers. */
export function Foot({ children }: { children?: ReactNode }) {
  const { joinCode, phase } = useWorkshop();
  const { host } = useJoinAddress();
  return (
    <footer className="mt-9 flex items-center gap-6 text-[2rem] text-ink-2">
      {children}
      {isBefore(phase, "closed") && (
        <span className="ml-auto whitespace-nowrap">
          {host} <b className="text-[2.375rem] font-bold tracking-[.03em] text-ink">{formatJoinCode(joinCode)}</b>
        </span>
      )}
    </footer>
  );
}
