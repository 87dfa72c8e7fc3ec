import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Messages } from "./_i18n/messages";
import { currentTheme } from "./_theme/current-theme";
import { Alive } from "./_ui/alive";
import { Announcer } from "./_ui/announcer";
import { ByKeys } from "./_ui/by-keys";
import { OnTheWay } from "./_ui/on-the-way";
import { PressedEarly } from "./_ui/pressed-early";
import { SkipLink } from "./_ui/skip-link";
import { StyleNonce } from "./_ui/style-nonce";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const name = t("appName");
  return {
    title: { default: name, template: `%s – ${name}` },
    applicationName: name,
    referrer: "no-referrer",
    formatDetection: { telephone: false, date: false, email: false, address: false },
    icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }], apple: "/apple-icon.png" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, requestHeaders, t] = await Promise.all([
    getLocale(),
    currentTheme(),
    headers(),
    getTranslations("common"),
  ]);
  const nonce = requestHeaders.get("x-nonce") ?? undefined;
  return (
    <html lang={locale} data-theme={theme} suppressHydrationWarning>
      <body>
        <PressedEarly nonce={nonce} />
        {nonce && <StyleNonce nonce={nonce} />}
        <SkipLink>{t("skipToContent")}</SkipLink>
        <Messages>
          {children}
          <OnTheWay />
        </Messages>
        <Alive />
        <Announcer />
        <ByKeys />
      </body>
    </html>
  );
}
