"use client";

import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ButtonStyle, buttonStyles } from "@/app/_ui/button";

/** Saves the whole workshop as a file. For facilitators. */
export function ExportLink({ workshopId, ...style }: ButtonStyle & { workshopId: string }) {
  const t = useTranslations("portability");
  return (
    <a href={`/api/export/${workshopId}/workshop.json`} download className={buttonStyles(style)}>
      <FileDown aria-hidden />
      {t("export")}
    </a>
  );
}
