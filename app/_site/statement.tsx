import { getLocale } from "next-intl/server";
import type { StatementSection } from "@/content/statements";
import { inLanguage } from "@/content/text";
import { PublicPage } from "./public-page";

export async function Statement({ title, sections }: { title: string; sections: readonly StatementSection[] }) {
  const locale = await getLocale();
  return (
    <PublicPage title={title}>
      {sections.map((section) => (
        <section key={section.title.en} className="mt-8">
          <h2 className="text-xl font-[680]">{inLanguage(section.title, locale)}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph.en} className="mt-2">
              {inLanguage(paragraph, locale)}
            </p>
          ))}
        </section>
      ))}
    </PublicPage>
  );
}
