"use client";
import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Menu, MenuItem, MenuSeparator } from "@/app/_ui/menu";
import { phaseContent } from "@/content/phases";
import { useCockpit } from "../cockpit-context";
import { scheduleOf } from "./schedule";
import { useToolbox } from "./toolbox";

/** The run sheet on narrow screens: the phase's name with a menu (ux 9). */
export function PhaseMenu() {
  const t = useTranslations("cockpit");
  const locale = useLocale();
  const { shown, preview } = useCockpit();
  const workshop = useWorkshop();
  const now = useServerNow(60_000);
  const { tools, dialogs } = useToolbox();
  const name = shown === "closed" ? t("closedName") : phaseContent(shown).name[locale];
  return (
    <>
      <Menu
        trigger={
          <Button variant="soft" aria-label={t("sheet.open", { phase: name })}>
            {name}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        {scheduleOf(workshop, now).map(({ phase, minutes, off, state }) => (
          <MenuItem
            key={phase}
            checked={shown === phase}
            aside={off ? t("sheet.off") : t("sheet.minutes", { n: minutes })}
            onSelect={() => preview(state === "now" ? null : phase)}
          >
            {phaseContent(phase).name[locale]}
          </MenuItem>
        ))}
        <MenuSeparator />
        {tools.map(({ key, icon: Icon, label, more, aside, onUse }) => (
          <MenuItem key={key} icon={<Icon aria-hidden />} aside={aside} onSelect={onUse}>
            {more ? `${label} ${more}` : label}
          </MenuItem>
        ))}
      </Menu>
      {dialogs}
    </>
  );
}
