"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { useWorkshop } from "@/app/_live/live";
import { ThemeSwitch } from "@/app/_theme/theme-switch";
import { IconButton } from "@/app/_ui/icon-button";
import { Sheet } from "@/app/_ui/sheet";
import { isWithin } from "@/domain/phases";
import { LeaveSection } from "./leave-section";
import { NameField } from "./name-field";
import { ParkingLot } from "./parking-lot";
import { usePhone } from "./phone-context";

/** Everything that is not the present question: parking lot, own name, language, appearance, leaving. */
export function MenuButton() {
  const t = useTranslations("phone.menu");
  const common = useTranslations("common");
  const { theme } = usePhone();
  const { phase } = useWorkshop();
  const [isOpen, setOpen] = useState(false);
  const isRunning = isWithin(phase, "lobby", "commit");
  return (
    <>
      <IconButton
        aria-label={t("open")}
        aria-haspopup="dialog"
        className="-mr-2.5 size-11"
        onClick={() => setOpen(true)}
      >
        <Menu aria-hidden />
      </IconButton>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={t("title")}>
        {isOpen && (
          <div className="grid gap-6">
            {isRunning && <ParkingLot />}
            {isRunning && <NameField />}
            <section className="grid grid-cols-1 gap-2">
              <h3 className="font-sans text-sm font-semibold tracking-normal">{t("display")}</h3>
              <div className="flex flex-wrap items-center gap-3">
                <ThemeSwitch theme={theme} className="min-w-56 flex-1" />
                <LanguageSwitch variant="outline" className="min-h-touch" />
              </div>
            </section>
            {isRunning && <LeaveSection />}
            <p className="text-xs text-ink-2">
              <a href="/privacy" target="_blank" rel="noreferrer" className="inline-block py-2.5 underline">
                {common("privacy")}
              </a>
              {" · "}
              <a href="/accessibility" target="_blank" rel="noreferrer" className="inline-block py-2.5 underline">
                {common("accessibility")}
              </a>
            </p>
          </div>
        )}
      </Sheet>
    </>
  );
}
