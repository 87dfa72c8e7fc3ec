import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWorkshop } from "@/app/_live/live";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";
import { isBefore } from "@/domain/phases";

/** Last line of every picture: what belongs to the phase, and the way in for latecomers. */
export function Foot({ children }: { children?: ReactNode }) {
  const { phase } = useWorkshop();
  return (
    <footer className="mt-9 flex items-center gap-6 text-[2rem] text-ink-2">
      {children}
      {isBefore(phase, "closed") && <Door />}
    </footer>
  );
}

/** The code, unless it opens nothing at the moment. */
function Door() {
  const t = useTranslations("screen");
  const { joinCode, lockedAt } = useWorkshop();
  const { host } = useJoinAddress();
  if (lockedAt !== null)
    return (
      <span className="ml-auto flex items-center gap-4 whitespace-nowrap">
        <Lock aria-hidden className="size-8 text-warn" />
        {t("doorLocked")}
      </span>
    );
  return (
    <span className="ml-auto whitespace-nowrap">
      {host} <b className="text-[2.375rem] font-bold tracking-[.03em] text-ink">{formatJoinCode(joinCode)}</b>
    </span>
  );
}
