"use client";

import { useSyncExternalStore } from "react";
import { fatalError } from "@/content/fatal-error";
import { inLanguage } from "@/content/text";
import { negotiateLocale } from "./_i18n/locale";
import "./globals.css";

const never = () => () => undefined;

/** The layout itself failed: no messages, no theme, only the browser's language. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  const locale = useSyncExternalStore(
    never,
    () => negotiateLocale(undefined, navigator.languages.join(",")),
    () => "en" as const,
  );
  const title = inLanguage(fatalError.title, locale);
  return (
    <html lang={locale} data-theme="system">
      <body>
        <title>{title}</title>
        <main className="mx-auto grid max-w-3xl flex-1 content-center justify-items-start gap-4 px-4 py-10">
          <h1 className="text-3xl font-bold">{title}</h1>
          <p className="text-lg text-ink-2">{inLanguage(fatalError.safe, locale)}</p>
          <button
            type="button"
            onClick={reset}
            className="min-h-12.5 cursor-pointer rounded-card bg-brand px-5.5 font-[650] text-on-brand"
          >
            {inLanguage(fatalError.retry, locale)}
          </button>
        </main>
      </body>
    </html>
  );
}
