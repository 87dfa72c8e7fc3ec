"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useTransition } from "react";
import type { Locale } from "@/content/text";
import { LOCALE_COOKIE } from "./locale";
import { rememberPreference } from "./preference-cookie";

/** The language of the page and a way to change it; texts typed and everything else on the page stay. */
export function useLanguage() {
  const router = useRouter();
  const locale = useLocale();
  const [isSwitching, startTransition] = useTransition();
  const setLocale = (next: Locale) => {
    rememberPreference(LOCALE_COOKIE, next);
    startTransition(() => router.refresh());
  };
  return { locale, isSwitching, setLocale };
}
