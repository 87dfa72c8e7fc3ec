import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CockpitFrame } from "@/app/_features/cockpit/cockpit-frame";
import { Messages } from "@/app/_i18n/messages";
import { Live } from "@/app/_live/live";
import { JoinAddress } from "@/app/_workshop/join-address";
import { LeadersProvider } from "@/app/_workshop/leaders/leaders-context";
import { loadLeaders } from "@/server/loaders/leaders";
import { loadLive } from "@/server/loaders/live";
import { requireSignedIn } from "@/server/loaders/signed-in";
import { loadOwnStarters } from "@/server/loaders/templates";
import { runtime } from "@/server/runtime";

interface RunPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cockpit");
  return { title: t("title"), robots: { index: false } };
}

/** Anything but a workshop this person leads looks the same: there is nothing here. */
async function firstPaint(id: string) {
  try {
    return await loadLive((await headers()).get("cookie"), id, "cockpit");
  } catch (error) {
    if (error instanceof Error && "status" in error) notFound();
    throw error;
  }
}

export default async function RunPage({ params }: RunPageProps) {
  const { id } = await params;
  const { isAdmin } = await requireSignedIn(`/w/${id}/run`);
  const { first, actor } = await firstPaint(id);
  return (
    <Messages
      namespaces={[
        "cockpit",
        "leaders",
        "cockpitReveal",
        "cockpitIdeate",
        "cockpitPlan",
        "cockpitCommit",
        "cockpitClosed",
        "actions",
        "phases",
        "live",
        "refusals",
        "results",
        "journey",
        "ranking",
        "plan",
        "review",
      ]}
    >
      <Live workshopId={id} surface="cockpit" actor={actor} first={first}>
        <LeadersProvider leaders={loadLeaders(id)} isAdmin={isAdmin}>
          <JoinAddress appUrl={runtime().env.appUrl}>
            <CockpitFrame ownStarters={loadOwnStarters(id)} />
          </JoinAddress>
        </LeadersProvider>
      </Live>
    </Messages>
  );
}
