import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/app/_features/join/code-form";
import { JoinFrame } from "@/app/_features/join/join-frame";
import { Messages } from "@/app/_i18n/messages";
import { SiteFooter } from "@/app/_site/site-footer";
import { Main } from "@/app/_ui/main";

/** The one answer to unknown, locked, rotated and expired codes. */
export default async function UnknownCode() {
  const t = await getTranslations("landing");
  return (
    <Messages namespaces={["landing"]}>
      <JoinFrame>
        <Main width="text" className="max-w-lg">
          <CodeForm error={t("codeUnknown")} focused />
        </Main>
      </JoinFrame>
      <SiteFooter />
    </Messages>
  );
}
