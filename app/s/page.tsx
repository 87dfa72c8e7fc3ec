import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EnterByLink } from "@/app/_features/review/enter-by-link";
import { LinkGone } from "@/app/_features/review/link-gone";
import { Messages } from "@/app/_i18n/messages";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("crumb"), robots: { index: false, follow: false } };
}

/** Where a shared link arrives: its token stands in the fragment, which no server sees. */
export default function SharedLinkPage() {
  return (
    <Messages namespaces={["review"]}>
      <EnterByLink gone={<LinkGone />} />
      <FacilitatorFooter />
    </Messages>
  );
}
