import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReviewContent } from "@/app/_features/review/review-content";
import { ReviewFrame } from "@/app/_features/review/review-frame";
import { reviewView } from "@/app/_features/review/review-view";
import { Messages } from "@/app/_i18n/messages";
import { FacilitatorFooter } from "@/app/_site/facilitator-footer";
import { isBefore } from "@/domain/phases";
import { loadReview } from "@/server/loaders/review";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("crumb"), robots: { index: false, follow: false } };
}

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, request, t] = await Promise.all([params, headers(), getTranslations("review")]);
  const page = await loadReview(request.get("cookie"), id);
  if (!page) notFound();
  const view = reviewView(page);
  const banner = view.mayUpdate
    ? "update"
    : page.scope === "view"
      ? "view"
      : isBefore(view.workshop.phase, "commit")
        ? "early"
        : "over";
  return (
    <Messages namespaces={["review", "plan", "refusals"]}>
      <ReviewFrame title={view.workshop.title} banner={t(`banner.${banner}`)}>
        <ReviewContent page={page} view={view} />
      </ReviewFrame>
      <FacilitatorFooter />
    </Messages>
  );
}
