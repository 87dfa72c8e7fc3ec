"use client";

import { Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";

export function PrintButton() {
  const t = useTranslations("review");
  return (
    <Button variant="quiet" onClick={() => window.print()}>
      <Printer aria-hidden />
      {t("print")}
    </Button>
  );
}
