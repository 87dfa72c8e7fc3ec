import { useLocale } from "next-intl";
import { inLanguage, type Text } from "@/content/text";

/** Reads texts of content/ in the language of the page. */
export function useText(): (text: Text) => string {
  const locale = useLocale();
  return (text) => inLanguage(text, locale);
}
