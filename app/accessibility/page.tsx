import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/app/_site/statement";
import { accessibilityStatement } from "@/content/statements";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("accessibility") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("common");
  return <Statement title={t("accessibility")} sections={accessibilityStatement} />;
}
