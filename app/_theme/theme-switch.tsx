"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { rememberPreference } from "@/app/_i18n/preference-cookie";
import { Segmented } from "@/app/_ui/radio-group";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";

/** Light, dark, or as on this device. `theme` is the choice the page was rendered with. */
export function ThemeSwitch({ theme, className }: { theme: Theme; className?: string }) {
  const t = useTranslations("common.theme");
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    rememberPreference(THEME_COOKIE, next);
    document.documentElement.dataset.theme = next;
  };
  return (
    <Segmented
      legend={t("label")}
      legendHidden
      options={THEMES.map((value) => ({ value, label: t(value) }))}
      value={chosen}
      onChange={choose}
      {...(className === undefined ? {} : { className })}
    />
  );
}
