"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/app/_ui/radio-group";
import { chooseTheme } from "./choose-theme";
import { THEMES, type Theme } from "./theme";

/** Light, dark, or as on this device. `theme` is the choice the page was rendered with. */
export function ThemeSwitch({ theme, className }: { theme: Theme; className?: string }) {
  const t = useTranslations("common.theme");
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    chooseTheme(next);
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
