"use client";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { signOut } from "@/app/_api/sign-in";
import { rememberPreference } from "@/app/_i18n/preference-cookie";
import { useLanguage } from "@/app/_i18n/use-language";
import { THEME_COOKIE, THEMES, type Theme } from "@/app/_theme/theme";
import { announce } from "@/app/_ui/announcements";
import { Menu, MenuHeading, MenuItem, MenuSeparator } from "@/app/_ui/menu";
import { singleKeys } from "@/app/_ui/single-keys";
import { LOCALES, type Locale } from "@/content/text";

interface AccountMenuProps {
  name: string;
  email: string;
  theme: Theme;
}

const LANGUAGE = { de: "deutsch", en: "english" } as const;

/** Who is signed in, language, appearance, and the way out. Needs the words of `dashboard`. */
export function AccountMenu({ name, email, theme }: AccountMenuProps) {
  const t = useTranslations("dashboard.account");
  const common = useTranslations("common");
  const { locale, setLocale } = useLanguage();
  const [chosen, setChosen] = useState(theme);
  const [hasKeys, setKeys] = singleKeys.use();
  const chooseTheme = (next: Theme) => {
    setChosen(next);
    rememberPreference(THEME_COOKIE, next);
    document.documentElement.dataset.theme = next;
  };
  const chooseLocale = (next: Locale) => {
    setLocale(next);
    // The page has changed already; the account only remembers it for the next device.
    api.account.update.mutate({ locale: next }).catch(() => undefined);
  };
  const leave = async () => {
    const failure = await signOut();
    if (failure) announce(t("signOutFailed"), "assertive");
    else window.location.assign("/");
  };
  return (
    <Menu trigger={<Avatar name={name} label={t("label", { name })} />}>
      <MenuHeading>
        <span className="block text-sm font-semibold text-ink">{name}</span>
        {email}
      </MenuHeading>
      <MenuSeparator />
      <MenuHeading>{common("language")}</MenuHeading>
      {LOCALES.map((each) => (
        <MenuItem key={each} checked={each === locale} onSelect={() => chooseLocale(each)}>
          <span lang={each}>{t(LANGUAGE[each])}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuHeading>{common("theme.label")}</MenuHeading>
      {THEMES.map((each) => (
        <MenuItem key={each} checked={each === chosen} onSelect={() => chooseTheme(each)}>
          {common(`theme.${each}`)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem checked={hasKeys} onSelect={() => setKeys(!hasKeys)}>
        {t("keys")}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void leave()}>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}

function Avatar({ name, label, ...rest }: { name: string; label: string }) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      className="grid size-9 cursor-pointer place-items-center rounded-full border border-line bg-sunken text-xs font-bold text-ink-2 hover:border-line-strong pointer-coarse:size-touch"
    >
      {[...name.trim()][0]?.toUpperCase() ?? "·"}
    </button>
  );
}
