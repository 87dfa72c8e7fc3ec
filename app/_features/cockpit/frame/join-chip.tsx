"use client";
import { Lock, QrCode as QrIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Dialog } from "@/app/_ui/dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";
import { useOffers } from "../palette/offers";
import { JoinPoster } from "../parts/join-poster";

/** Address and code in every phase; the code opens large for latecomers. */
export function JoinChip() {
  const t = useTranslations("cockpit.join");
  const { joinCode, lockedAt } = useWorkshop();
  const { host } = useJoinAddress();
  const [isOpen, setIsOpen] = useState(false);
  useOffers([{ id: "joinCode", onUse: () => setIsOpen(true) }]);
  return (
    <div className="hidden h-10 items-center gap-2.5 rounded-control border border-line pr-1 pl-3 text-xs whitespace-nowrap text-ink-2 lg:flex">
      <span className="hidden max-w-44 truncate 2xl:inline">{host}</span>
      {lockedAt !== null && <Lock role="img" aria-label={t("locked")} className="size-4 shrink-0" />}
      <b className="text-base font-[680] tracking-wider text-ink">{formatJoinCode(joinCode)}</b>
      <IconButton size="sm" variant="soft" aria-label={t("showLarge")} onClick={() => setIsOpen(true)}>
        <QrIcon aria-hidden />
      </IconButton>
      <Dialog open={isOpen} onOpenChange={setIsOpen} title={t("title")} width="lg">
        <JoinPoster />
      </Dialog>
    </div>
  );
}
