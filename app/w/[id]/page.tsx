import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ExportLink } from "@/app/_features/portability/export-link";
import { WorkshopPage } from "@/app/_features/workshop-page/workshop-page";
import { Messages } from "@/app/_i18n/messages";
import { Live } from "@/app/_live/live";
import { FacilitatorBar } from "@/app/_site/facilitator-bar";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { JoinAddress } from "@/app/_workshop/join-address";
import { LeadersProvider } from "@/app/_workshop/leaders/leaders-context";
import { surveyQuestions } from "@/content/agenda";
import { inLanguage } from "@/content/text";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import { loadLeaders } from "@/server/loaders/leaders";
import { loadScreenLinks } from "@/server/loaders/screen-links";
import { requireSignedIn } from "@/server/loaders/signed-in";
import { loadWorkshop } from "@/server/loaders/workshop";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workshop.checklist");
  return { title: t("title"), robots: { index: false } };
}

interface WorkshopProps {
  params: Promise<{ id: string }>;
}

/** Where a workshop is prepared and found again. */
export default async function WorkshopRoute({ params }: WorkshopProps) {
  const { id } = await params;
  const user = await requireSignedIn(`/w/${id}`);
  const [found, locale, t] = await Promise.all([
    headers().then((all) => loadWorkshop(all.get("cookie"), id)),
    getLocale(),
    getTranslations("dashboard"),
  ]);
  if (!found) notFound();
  const { first, actor, title, appUrl } = found;
  return (
    <Messages namespaces={["dashboard", "workshop", "refusals", "portability", "leaders", "template"]}>
      <FacilitatorBar user={user} crumbs={[{ label: t("title"), href: "/w" }, { label: title }]} />
      <Live workshopId={id} surface="cockpit" actor={actor} first={first}>
        <LeadersProvider leaders={loadLeaders(id)} isAdmin={user.isAdmin}>
          <JoinAddress appUrl={appUrl}>
            <WorkshopPage
              invitationWords={{ de: de.workshop.invite, en: en.workshop.invite }}
              surveyQuestions={surveyQuestions.map(({ text }) => inLanguage(text, locale))}
              exportLink={<ExportLink workshopId={id} variant="quiet" />}
              screenLinks={loadScreenLinks(id)}
            />
          </JoinAddress>
        </LeadersProvider>
      </Live>
      <FacilitatorFooter />
    </Messages>
  );
}
