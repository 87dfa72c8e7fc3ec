import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALE_COOKIE, negotiateLocale } from "./locale";

const loadMessages = {
  en: async () => (await import("@/messages/en.json")).default,
  de: async () => (await import("@/messages/de.json")).default,
};

/** Times are printed in the server's zone first; `useTimeZoneHere` turns them to the reader's after hydration. */
const serverTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

// Next takes the request config from a default export.
export default getRequestConfig(async () => {
  const locale = negotiateLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get("accept-language"));
  return { locale, messages: await loadMessages[locale](), timeZone: serverTimeZone };
});
