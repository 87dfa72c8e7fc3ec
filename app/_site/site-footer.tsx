import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { currentTheme } from "@/app/_theme/current-theme";
import { ThemeSwitch } from "@/app/_theme/theme-switch";
import { PageFooter } from "@/app/_ui/page-footer";
import { SiteLinks } from "./site-links";

/** Last line of ordinary pages; live surfaces keep language and appearance in their header or menu. */
export async function SiteFooter() {
  return (
    <PageFooter>
      <SiteLinks />
      <LanguageSwitch size="sm" />
      <ThemeSwitch theme={await currentTheme()} />
    </PageFooter>
  );
}
