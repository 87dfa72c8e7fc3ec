"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/app/_ui/icon-button";

/** What somebody else wrote, on which the text being written builds. */
export function BasedOn({ text, onDrop }: { text: string; onDrop: () => void }) {
  const t = useTranslations("phone.write");
  return (
    <div className="mt-3 flex items-center gap-2 rounded-card bg-sunken py-1 pr-1 pl-3.5 text-sm">
      <p className="min-w-0 flex-1">
        <span className="block text-2xs font-[650] text-ink-2">{t("buildsOn")}</span>
        <bdi>{text}</bdi>
      </p>
      <IconButton aria-label={t("dropModel")} className="size-11" onClick={onDrop}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
