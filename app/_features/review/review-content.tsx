import { useTranslations } from "next-intl";
import { Main } from "@/app/_ui/main";
import { OfflineNotice } from "@/app/_ui/offline-notice";
import { Panel } from "@/app/_ui/panel";
import type { ReviewPage } from "@/server/loaders/review";
import { DoneActions } from "./done-actions";
import { DroppedActions } from "./dropped-actions";
import { OpenActions } from "./open-actions";
import { RerateForm } from "./rerate-form";
import { ReviewHeading } from "./review-heading";
import type { ReviewView } from "./review-view";
import { SatisfactionPanel } from "./satisfaction-panel";

export function ReviewContent({ page, view }: { page: ReviewPage; view: ReviewView }) {
  const t = useTranslations("review");
  const { review, rating } = view;
  const isRated = review?.moments.some(({ after }) => after !== null) ?? false;
  const hasLeft = review !== undefined || rating !== undefined;
  return (
    <Main width="page">
      <OfflineNotice className="mb-6" />
      <ReviewHeading view={view} today={page.today} />
      <div className={hasLeft ? "grid gap-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]" : "grid gap-6"}>
        {hasLeft && (
          <div className="grid content-start gap-6 max-lg:order-last">
            {rating && <Rerating page={page} rating={rating} />}
            {review && isRated && <SatisfactionPanel review={review} view={view} />}
            {review && !isRated && (
              <Panel as="section">
                <h2 className="text-lg font-[680]">{t("satisfactionTitle")}</h2>
                <p className="mt-1 text-sm text-ink-2">{t("tooFew", { min: view.workshop.config.minRaters })}</p>
              </Panel>
            )}
          </div>
        )}
        <OpenActions view={view} workshopId={page.workshopId} today={page.today} isAlone={!hasLeft} />
      </div>
      <div className="mt-6 grid gap-6">
        {view.done.length > 0 && <DoneActions rows={view.done} />}
        {view.dropped.length > 0 && <DroppedActions rows={view.dropped} />}
      </div>
    </Main>
  );
}

function Rerating({ page, rating }: { page: ReviewPage; rating: NonNullable<ReviewView["rating"]> }) {
  const { checkIn, moments } = rating;
  const own = moments.flatMap(({ id }) => {
    const value = page.ownReRatings[`${checkIn.id}:${id}`];
    return value === undefined ? [] : [[id, value] as const];
  });
  return (
    <RerateForm
      workshopId={page.workshopId}
      checkInId={checkIn.id}
      moments={moments.map(({ id, title }) => ({ id, title }))}
      own={Object.fromEntries(own)}
    />
  );
}
