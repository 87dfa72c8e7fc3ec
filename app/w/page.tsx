import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Greeting } from "@/app/_features/dashboard/greeting";
import { NeededToday } from "@/app/_features/dashboard/needed-today";
import { OwnStart } from "@/app/_features/dashboard/own-start";
import { SampleButton } from "@/app/_features/dashboard/sample-button";
import { SamplePanel } from "@/app/_features/dashboard/sample-panel";
import { TenPhases } from "@/app/_features/dashboard/ten-phases";
import { WorkshopList } from "@/app/_features/dashboard/workshop-list";
import { ImportWorkshopButton } from "@/app/_features/portability/import-workshop-button";
import { Messages } from "@/app/_i18n/messages";
import { FacilitatorBar } from "@/app/_site/facilitator-bar";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { ButtonLink } from "@/app/_ui/button";
import { Main } from "@/app/_ui/main";
import { OfflineNotice } from "@/app/_ui/offline-notice";
import { loadDashboard } from "@/server/loaders/dashboard";
import { requireSignedIn } from "@/server/loaders/signed-in";
import { loadTemplates } from "@/server/loaders/templates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title"), robots: { index: false } };
}

export default async function DashboardPage() {
  const user = await requireSignedIn("/w");
  const [t, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const { now, today, needed, workshops } = loadDashboard(user.userId);
  const isFirstVisit = workshops.length === 0;
  const templateNames = Object.fromEntries(loadTemplates(user.userId, locale).map(({ id, name }) => [id, name]));
  const hasFilled = isFirstVisit || needed[0]?.kind === "starts" || needed[0]?.kind === "checkIn";
  return (
    <Messages namespaces={["dashboard", "portability"]}>
      <FacilitatorBar user={user} />
      <Main>
        <OfflineNotice className="mb-6" />
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Greeting name={user.name} now={now} isFirstVisit={isFirstVisit} />
          <ButtonLink href="/w/new" variant={hasFilled ? "outline" : "primary"} aria-keyshortcuts="c">
            <Plus aria-hidden />
            {t("new")}
          </ButtonLink>
        </div>
        <NeededToday lines={needed} today={today} />
        {isFirstVisit ? (
          <>
            <SamplePanel />
            <OwnStart />
            <TenPhases />
          </>
        ) : (
          <>
            <WorkshopList workshops={workshops} templateNames={templateNames} />
            <div id="sample" className="mt-2 -ml-3.75 flex flex-wrap items-start">
              <SampleButton isMain={false} />
              <ImportWorkshopButton variant="quiet" />
            </div>
          </>
        )}
      </Main>
      <FacilitatorFooter />
    </Messages>
  );
}
