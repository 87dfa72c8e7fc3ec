import { Link2Off } from "lucide-react";
import { useTranslations } from "next-intl";
import { LanguageSwitch } from "@/app/_i18n/language-switch";
import { AppBar } from "@/app/_ui/app-bar";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";

/** The one answer to a link that is unknown, has expired or was withdrawn: they must not tell apart. */
export function LinkGone() {
  const t = useTranslations("review");
  const common = useTranslations("common");
  return (
    <>
      <AppBar homeHref="/" homeLabel={common("home")} name={common("appName")}>
        <LanguageSwitch size="sm" />
      </AppBar>
      <Main width="text">
        <Panel>
          <EmptyState as="h1" icon={<Link2Off aria-hidden />} title={t("gone.title")} text={t("gone.text")} />
        </Panel>
      </Main>
    </>
  );
}
