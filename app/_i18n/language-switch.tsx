"use client";

import { useTranslations } from "next-intl";
import { type ButtonStyle, buttonStyles } from "@/app/_ui/button";
import { useLanguage } from "./use-language";

/** Names the other language in that language and changes to it without a reload. */
export function LanguageSwitch({ variant = "quiet", size = "md", className }: ButtonStyle & { className?: string }) {
  const t = useTranslations("common");
  const { locale, isSwitching, setLocale } = useLanguage();
  const other = locale === "de" ? "en" : "de";
  return (
    <button
      type="button"
      lang={other}
      aria-busy={isSwitching}
      className={buttonStyles({ variant, size, className })}
      onClick={() => setLocale(other)}
    >
      {t("switchLanguage")}
    </button>
  );
}
