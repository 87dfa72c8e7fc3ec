import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { currentTheme } from "@/app/_theme/current-theme";
import { ThemeSwitch } from "@/app/_theme/theme-switch";
import { PageFooter } from "@/app/_ui/page-footer";

const PAGES = ["help", "privacy", "accessibility"] as const;

/** Last line of ordinary pages; live surfaces keep language and appearance in their header or menu. */
export async function SiteFooter() {
  const t = await getTranslations("common");
  return (
    <PageFooter>
      {PAGES.map((page) => (
        <Link key={page} href={`/${page}`} className="py-2.5 text-ink-2 underline underline-offset-2 hover:text-ink">
          {t(page)}
        </Link>
      ))}
      <LanguageSwitch size="sm" />
      <ThemeSwitch theme={await currentTheme()} />
    </PageFooter>
  );
}
