import { Search } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicPage } from "@/app/_site/public-page";
import { Button } from "@/app/_ui/button";
import { Spoken } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { Entries } from "./entries";
import { findHelp } from "./find";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help");
  return { title: t("title"), description: t("lead") };
}

export default async function HelpPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const [{ q }, t, locale] = await Promise.all([searchParams, getTranslations("help"), getLocale()]);
  const query = typeof q === "string" ? q.slice(0, 200) : "";
  const found = findHelp(query);
  const count = Object.values(found).reduce((sum, list) => sum + list.length, 0);
  return (
    <PublicPage title={t("title")} lead={t("lead")}>
      <Form action="/help" scroll={false} role="search" className="mt-6 flex items-start gap-2">
        <TextField
          type="search"
          name="q"
          label={t("searchLabel")}
          hint={t("searchHint")}
          defaultValue={query}
          className="min-w-0 flex-1"
        />
        <Button type="submit" className="mt-6.5 min-h-touch">
          <Search aria-hidden />
          {t("search")}
        </Button>
      </Form>
      {query.trim() !== "" && <Spoken className="mt-3 text-sm text-ink-2">{t("found", { n: count })}</Spoken>}
      <Entries found={found} locale={locale} />
    </PublicPage>
  );
}
