import { CircleHelp } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentTheme } from "@/app/_theme/current-theme";
import { AppBar, type Crumb } from "@/app/_ui/app-bar";
import { ButtonLink } from "@/app/_ui/button";
import { AccountMenu } from "./account-menu";

interface FacilitatorBarProps {
  user: { name: string; email: string };
  /** Trail on inner pages; the product's name stands there without it. */
  crumbs?: readonly Crumb[];
  children?: ReactNode;
}

/** Head of the pages of people who run workshops: help and account at the end. Needs the words of `dashboard`. */
export async function FacilitatorBar({ user: { name, email }, crumbs, children }: FacilitatorBarProps) {
  const [t, dashboard, theme] = await Promise.all([
    getTranslations("common"),
    getTranslations("dashboard"),
    currentTheme(),
  ]);
  const trail = crumbs ? { crumbs, crumbsLabel: dashboard("title") } : { name: t("appName") };
  return (
    <AppBar homeHref="/w" homeLabel={`${t("appName")}: ${dashboard("title")}`} {...trail}>
      {children}
      <ButtonLink href="/help" variant="quiet" aria-label={t("help")} className="px-2.5">
        <CircleHelp aria-hidden />
        <span className="max-sm:hidden">{t("help")}</span>
      </ButtonLink>
      <AccountMenu name={name} email={email} theme={theme} />
    </AppBar>
  );
}
