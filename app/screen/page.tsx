import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Opener } from "@/app/_features/screen/opener";
import { Messages } from "@/app/_i18n/messages";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { Main } from "@/app/_ui/main";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("screen");
  return { title: t("title"), robots: { index: false } };
}

/** Where a link to the big screen leads: the token in its fragment is known to the browser only. */
export default function ScreenLinkPage() {
  return (
    <Messages namespaces={["screen"]}>
      <Main width="full" className="grid place-content-center">
        <Opener />
      </Main>
      <FacilitatorFooter />
    </Messages>
  );
}
