import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { AppBar } from "@/app/_ui/app-bar";
import { PrintButton } from "./print-button";

interface ReviewFrameProps {
  title: string;
  /** What the link allows, in one sentence. */
  banner: string;
  children: ReactNode;
}

export function ReviewFrame({ title, banner, children }: ReviewFrameProps) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  return (
    <>
      <AppBar
        homeHref="/"
        homeLabel={common("home")}
        crumbs={[{ label: title }, { label: t("crumb") }]}
        crumbsLabel={t("whereLabel")}
      >
        <LanguageSwitch size="sm" />
        <span className="max-sm:hidden">
          <PrintButton />
        </span>
      </AppBar>
      <aside
        aria-label={t("bannerLabel")}
        className="flex items-start justify-center gap-2 bg-info-tint px-4 py-2 text-sm text-info print:hidden"
      >
        <Link2 aria-hidden className="mt-0.5 size-4 shrink-0" />
        <p>{banner}</p>
      </aside>
      {children}
    </>
  );
}
