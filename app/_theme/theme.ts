export const THEME_COOKIE = "touchstone.theme";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

/** The choice in the cookie; whoever has not chosen follows the device. */
export const themeFromCookie = (value: string | undefined): Theme =>
  THEMES.find((theme) => theme === value) ?? "system";
