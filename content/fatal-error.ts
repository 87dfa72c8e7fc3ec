import type { Text } from "./text";

/** Words of the last resort: shown when not even the layout, and with it the messages, could be rendered. */
export const fatalError: Readonly<Record<"title" | "safe" | "retry", Text>> = {
  title: { en: "Touchstone could not show this page", de: "Touchstone konnte diese Seite nicht anzeigen" },
  safe: {
    en: "Everything saved so far is safe. Loading the page again usually helps.",
    de: "Alles bisher Gespeicherte ist sicher. Meist hilft es, die Seite neu zu laden.",
  },
  retry: { en: "Load again", de: "Neu laden" },
};
