"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyField } from "@/app/_ui/copy-field";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { useJoinAddress } from "@/app/_workshop/use-join-address";

interface ScreenLinkDialogProps {
  /** With token. */
  path: string;
  onClose: () => void;
  onClosed?: () => void;
}

/** The link to the big screen for another device, under the address other devices know, or a word where there is none. */
export function ScreenLinkDialog({ path, onClose, onClosed }: ScreenLinkDialogProps) {
  const t = useTranslations("cockpit.top");
  const { link, isLocal } = useJoinAddress();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      {...(onClosed ? { onClosed } : {})}
      title={t("screenLink")}
      description={t("screenLinkText")}
    >
      <div className="grid gap-4">
        <CopyField label={t("bigScreen")} value={new URL(path, link).href} />
        {isLocal && <Notice tone="warn" icon={<TriangleAlert aria-hidden />} title={t("screenLinkLocal")} />}
      </div>
    </Dialog>
  );
}
