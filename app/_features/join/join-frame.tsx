import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/app/_i18n/language-switch";

/** Head of the join pages: product, language, and the workshop's title as the page's one heading. */
export async function JoinFrame({ title, children }: { title?: string; children: ReactNode }) {
  const [t, common] = await Promise.all([getTranslations("landing"), getTranslations("common")]);
  return (
    <>
      <header className="border-b border-line bg-surface px-4 pt-[max(0.5rem,env(safe-area-inset-top))] pb-3.5">
        <div className="mx-auto max-w-lg">
          <div className="flex items-center justify-between gap-3 text-sm">
            <Link href="/" className="py-2.5 font-semibold text-ink no-underline hover:underline">
              {common("appName")}
            </Link>
            <LanguageSwitch size="sm" />
          </div>
          <h1 className="mt-1 text-xl font-[680]">{title === undefined ? t("joinTitle") : <bdi>{title}</bdi>}</h1>
        </div>
      </header>
      {children}
    </>
  );
}
