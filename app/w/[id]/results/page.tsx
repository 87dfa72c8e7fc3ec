import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ResultsContent } from "@/app/_features/results/results-content";
import { resultsOf, VIEWS } from "@/app/_features/results/results-view";
import { Messages } from "@/app/_i18n/messages";
import { FacilitatorBar } from "@/app/_site/facilitator-bar";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";
import { loadResults } from "@/server/loaders/results";
import { requireSignedIn } from "@/server/loaders/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("crumb"), robots: { index: false } };
}

interface ResultsRouteProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The result of a workshop for those who lead it, from the reveal on. */
export default async function ResultsRoute({ params, searchParams }: ResultsRouteProps) {
  const [{ id }, asked, t, dashboard] = await Promise.all([
    params,
    searchParams,
    getTranslations("results"),
    getTranslations("dashboard"),
  ]);
  const user = await requireSignedIn(`/w/${id}/results`);
  const page = await loadResults((await headers()).get("cookie"), id);
  if (!page) notFound();
  const results = page.is === "open" ? resultsOf(page, String(asked.moment ?? "")) : undefined;
  const title = page.is === "early" ? page.title : (results?.workshop.title ?? "");
  const crumbs = [{ label: dashboard("title"), href: "/w" }, { label: title, href: `/w/${id}` }, { label: t("crumb") }];
  return (
    <Messages namespaces={["dashboard", "template"]}>
      <FacilitatorBar user={user} crumbs={crumbs} />
      {results ? (
        <ResultsContent
          results={results}
          view={VIEWS.find((view) => view === asked.view) ?? "ranking"}
          today={new Date().toISOString().slice(0, 10)}
        />
      ) : (
        <Main width="text">
          <EmptyState
            as="h1"
            title={t("early")}
            text={t("earlyText")}
            action={<ButtonLink href={`/w/${id}/run`}>{t("toCockpit")}</ButtonLink>}
          />
        </Main>
      )}
      <FacilitatorFooter />
    </Messages>
  );
}
