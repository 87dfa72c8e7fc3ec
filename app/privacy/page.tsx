import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/app/_site/statement";
import { privacyStatement } from "@/content/statements";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("privacy") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("common");
  return <Statement title={t("privacy")} sections={privacyStatement} />;
}
