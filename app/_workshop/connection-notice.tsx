"use client";
import { TriangleAlert, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useLive } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";

/** On live pages besides the cockpit: the line is gone, or the right to look. */
export function ConnectionNotice({ className }: { className?: string }) {
  const t = useTranslations("errors");
  const { status, save } = useLive();
  const isDenied = status === "denied";
  const isOffline = !isDenied && (status === "offline" || save === "offline");
  useEffect(() => {
    if (isDenied) announce(t("denied"));
    else if (isOffline) announce(t("offlineTitle"));
  }, [isDenied, isOffline, t]);
  const look = className === undefined ? {} : { className };
  if (isDenied)
    return (
      <Notice tone="danger" icon={<TriangleAlert aria-hidden />} title={t("denied")} {...look}>
        <ButtonLink href="/signin" size="sm" className="mt-2">
          {t("signIn")}
        </ButtonLink>
      </Notice>
    );
  if (!isOffline) return null;
  return (
    <Notice tone="warn" icon={<WifiOff aria-hidden />} title={t("offlineTitle")} {...look}>
      {t("offlineText")}
    </Notice>
  );
}
