import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanFrame } from "@/app/_features/plan/plan-frame";
import { Messages } from "@/app/_i18n/messages";
import { Live } from "@/app/_live/live";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { loadLive } from "@/server/loaders/live";
import { requireSignedIn } from "@/server/loaders/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan");
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

export default async function PlanPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireSignedIn(`/w/${id}/plan`);
  const { first, actor } = await firstPaint(id);
  return (
    <Messages namespaces={["plan", "actions", "refusals"]}>
      <Live workshopId={id} surface="cockpit" actor={actor} first={first}>
        <PlanFrame />
      </Live>
      <FacilitatorFooter />
    </Messages>
  );
}
