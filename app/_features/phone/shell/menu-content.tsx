"use client";

import { useTranslations } from "next-intl";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { useWorkshop } from "@/app/_live/live";
import { ThemeSwitch } from "@/app/_theme/theme-switch";
import { Checkbox } from "@/app/_ui/checkbox";
import { othersSwitch } from "@/app/_ui/others-switch";
import { isWithin } from "@/domain/phases";
import { LeaveSection } from "./leave-section";
import { NameField } from "./name-field";
import { OwnData } from "./own-data";
import { ParkingLot } from "./parking-lot";
import { usePhone } from "./phone-context";

/** What the menu holds; on the phone only once somebody opens it. */
export function MenuContent() {
  const t = useTranslations("phone.menu");
  const common = useTranslations("common");
  const { theme } = usePhone();
  const [hearsOthers, setHearsOthers] = othersSwitch.use();
  const { phase } = useWorkshop();
  const isRunning = isWithin(phase, "lobby", "commit");
  return (
    <div className="grid gap-6">
      {isRunning && <ParkingLot />}
      {isRunning && <NameField />}
      <section className="grid grid-cols-1 gap-2">
        <h3 className="font-sans text-sm font-semibold tracking-normal">{t("display")}</h3>
        <div className="flex flex-wrap items-center gap-3">
          <ThemeSwitch theme={theme} className="min-w-56 flex-1" />
          <LanguageSwitch variant="outline" className="min-h-touch" />
        </div>
        <Checkbox
          label={t("others")}
          hint={t("othersHint")}
          checked={hearsOthers}
          onChange={(event) => setHearsOthers(event.target.checked)}
        />
      </section>
      {isRunning && <OwnData />}
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
  );
}
