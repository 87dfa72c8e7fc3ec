"use client";

import { LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "@/app/_ui/notice";

const never = () => () => {};

/** Shown on plain http in a network, where somebody could read along; not on this very machine. */
export function UnencryptedNotice() {
  const t = useTranslations("signin");
  const isSecure = useSyncExternalStore(
    never,
    () => window.isSecureContext,
    () => true,
  );
  if (isSecure) return null;
  return (
    <Notice tone="warn" icon={<LockOpen aria-hidden />}>
      {t("unencrypted")}
    </Notice>
  );
}
