import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/app/_site/statement";
import { accessibilityStatement } from "@/content/statements";
import { runtime } from "@/server/runtime";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("accessibility") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("common");
  const { contact } = runtime().env;
  return (
    <Statement title={t("accessibility")} sections={accessibilityStatement}>
      {contact && (
        <p className="mt-2">
          <a href={contact} className="text-brand underline underline-offset-2 wrap-anywhere">
            {contact.replace("mailto:", "")}
          </a>
        </p>
      )}
    </Statement>
  );
}
