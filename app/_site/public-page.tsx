import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppBar } from "@/app/_ui/app-bar";
import { Main } from "@/app/_ui/main";
import { SiteFooter } from "./site-footer";

interface PublicPageProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page to read, open to everybody: mark, one heading, text, footer. */
export async function PublicPage({ title, lead, children }: PublicPageProps) {
  const t = await getTranslations("common");
  return (
    <>
      <AppBar homeHref="/" homeLabel={t("home")} name={t("appName")} />
      <Main width="text">
        <h1 className="text-3xl font-bold sm:text-4xl">{title}</h1>
        {lead && <p className="mt-2 text-lg text-ink-2">{lead}</p>}
        {children}
      </Main>
      <SiteFooter />
    </>
  );
}
