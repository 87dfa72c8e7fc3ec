import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { Statement } from "@/app/_site/statement";
import { accessibilityChecks, accessibilityStatement } from "@/content/statements";
import { runtime } from "@/server/runtime";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return { title: t("accessibility") };
}

export default async function AccessibilityPage() {
  const [t, help, format] = await Promise.all([getTranslations("common"), getTranslations("help"), getFormatter()]);
  const { contact } = runtime().env;
  const { on, looks, findings } = accessibilityChecks;
  const date = formatCalendarDate(format.dateTime, on, "");
  return (
    <Statement title={t("accessibility")} sections={accessibilityStatement}>
      {contact && (
        <p className="mt-2">
          <a href={contact} className="text-brand underline underline-offset-2 wrap-anywhere">
            {contact.replace("mailto:", "")}
          </a>
        </p>
      )}
      <p className="mt-8 text-sm text-ink-2">{help("accessibilityChecked", { date, looks, findings })}</p>
    </Statement>
  );
}
