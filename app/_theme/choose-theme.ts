"use client";
import { rememberPreference } from "@/app/_i18n/preference-cookie";
import { THEME_COOKIE, type Theme } from "./theme";

/** Shows the colours at once and keeps the choice on this device. */
export function chooseTheme(theme: Theme): void {
  rememberPreference(THEME_COOKIE, theme);
  document.documentElement.dataset.theme = theme;
}
