export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the product. */
export type Text = Readonly<Record<Locale, string>>;

export const inLanguage = (text: Text, locale: Locale): string => text[locale];
