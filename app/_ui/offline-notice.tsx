"use client";

import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { announce } from "./announcements";
import { Notice } from "./notice";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** For pages without a live line: says so while this device has no connection. Nothing typed is lost. */
export function OfflineNotice({ className }: { className?: string }) {
  const t = useTranslations("errors");
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useEffect(() => {
    if (!isOnline) announce(t("offlineTitle"));
  }, [isOnline, t]);
  if (isOnline) return null;
  return (
    <div className={className}>
      <Notice tone="warn" icon={<WifiOff aria-hidden />} title={t("offlineTitle")} className="print:hidden">
        {t("offlinePage")}
      </Notice>
    </div>
  );
}
