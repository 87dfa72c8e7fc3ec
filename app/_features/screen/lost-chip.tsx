"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLive } from "@/app/_live/live";

/** The picture stays when the line is lost; this says that it is the latest one. */
export function LostChip() {
  const t = useTranslations("screen");
  const { status } = useLive();
  if (status !== "offline") return null;
  return (
    <p className="caption fixed bottom-3 left-1/2 flex -translate-x-1/2 items-center gap-3 rounded-full bg-sunken px-5 py-1.5 text-ink-2 shadow-flat">
      <WifiOff aria-hidden className="size-7" />
      {t("lost")}
    </p>
  );
}
