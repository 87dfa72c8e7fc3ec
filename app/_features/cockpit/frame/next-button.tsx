"use client";
import { ArrowRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button, type ButtonStyle } from "@/app/_ui/button";
import { phaseContent } from "@/content/phases";
import { isPhase } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";

/** Moves everybody to the next phase, and names it. */
export function NextButton(style: ButtonStyle) {
  const t = useTranslations("cockpit.top");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { moves } = useCockpit();
  const { next } = moves;
  if (!next) return null;
  const text = isPhase(next) ? tCommon("next", { phase: phaseContent(next).name[locale] }) : t("close");
  return (
    <Button variant="primary" {...style} busy={moves.isMoving} aria-keyshortcuts="n" onClick={() => moves.to(next)}>
      {text}
      <ArrowRight aria-hidden />
    </Button>
  );
}
