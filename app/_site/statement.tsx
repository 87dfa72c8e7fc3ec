import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import type { StatementSection } from "@/content/statements";
import { inLanguage } from "@/content/text";
import { PublicPage } from "./public-page";

interface StatementProps {
  title: string;
  sections: readonly StatementSection[];
  children?: ReactNode;
}

export async function Statement({ title, sections, children }: StatementProps) {
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
      {children}
    </PublicPage>
  );
}
