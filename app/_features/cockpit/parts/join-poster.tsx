"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { CopyField } from "@/app/_ui/copy-field";
import { Notice } from "@/app/_ui/notice";
import { QrCode } from "@/app/_ui/qr-code";
import { useJoinAddress } from "@/app/_workshop/use-join-address";
import { formatJoinCode } from "@/domain/join-code";

/** QR code, address and code, large enough to be read from the second row. */
export function JoinPoster() {
  const t = useTranslations("cockpit.join");
  const { joinCode, lockedAt } = useWorkshop();
  const { host, link, isLocal } = useJoinAddress();
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <div className="aspect-square w-full max-w-72 shrink-0 overflow-hidden rounded-card bg-white shadow-flat">
          {link && <QrCode value={link} label={t("qrLabel", { link })} />}
        </div>
        <div className="grid min-w-0 flex-1 basis-64 gap-3">
          <p className="text-ink-2">{t("how")}</p>
          <p className="min-h-[1lh] text-xl font-semibold wrap-anywhere">{host}</p>
          <p className="font-display text-4xl font-bold tracking-wider">{formatJoinCode(joinCode)}</p>
          <CopyField label={t("link")} value={link} />
        </div>
      </div>
      {isLocal && (
        <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("localTitle")}>
          {t("localText")}
        </Notice>
      )}
      {lockedAt !== null && <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("locked")} />}
    </div>
  );
}
