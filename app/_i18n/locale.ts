import { LOCALES, type Locale } from "@/content/text";

export const LOCALE_COOKIE = "touchstone.locale";

export const isLocale = (value: unknown): value is Locale => (LOCALES as readonly unknown[]).includes(value);

function weight(parameters: readonly string[]): number {
  const q = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
  const value = q === undefined ? 1 : Number(q.slice(2));
  return Number.isFinite(value) ? value : 0;
}

/** The choice in the cookie, else the best of the browser's languages (RFC 9110, 12.5.4), else English. */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      return { language: tag.trim().split("-")[0], q: weight(parameters) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return wanted.map(({ language }) => language).find(isLocale) ?? "en";
}
