import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Review, ReviewedMoment, ReviewVerdict } from "@/domain/ranking/result";
import { ChangeTrack } from "./change-track";
import type { ReviewView } from "./review-view";

const TONE: Record<ReviewVerdict, string> = {
  better: "font-semibold text-ok",
  worse: "font-semibold text-danger",
  unclear: "text-ink-2",
  too_few: "text-ink-2",
  no_baseline: "text-ink-2",
};

/** Satisfaction in the workshop and now, moment by moment. */
export function SatisfactionPanel({ review, view }: { review: Review; view: ReviewView }) {
  const t = useTranslations("review");
  const people = Math.max(0, ...review.moments.map(({ n }) => n));
  const inRankOrder = review.moments.toSorted((a, b) => view.rankOf(a.id) - view.rankOf(b.id));
  return (
    <Panel as="section" aria-labelledby="satisfaction" className="h-fit">
      <h2 id="satisfaction" className="text-lg font-[680]">
        {t("satisfactionTitle")}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t("satisfactionText", { n: people })}</p>
      <div
        aria-hidden
        className="mt-3 hidden grid-cols-[minmax(0,1fr)_10.5rem_7rem] gap-4 border-b border-line pb-1 text-xs text-ink-2 sm:grid"
      >
        <span />
        <span className="flex justify-between">
          <span>1</span>
          <span>3</span>
          <span>5</span>
        </span>
        <span />
      </div>
      <ul>
        {inRankOrder.map((moment) => (
          <Row key={moment.id} moment={moment} view={view} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ moment, view }: { moment: ReviewedMoment; view: ReviewView }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const number = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { before, after, delta, verdict, n } = moment;
  const about = view.momentOf(moment.id);
  const difference =
    delta === null
      ? ""
      : format.number(Math.round(delta * 10) / 10, { minimumFractionDigits: 1, signDisplay: "exceptZero" });
  return (
    <li className="grid items-center gap-x-4 gap-y-2 border-b border-line py-3.5 last:border-0 sm:grid-cols-[minmax(0,1fr)_10.5rem_7rem]">
      <div>
        <p className="mb-1 font-semibold">
          <bdi>{about?.title}</bdi>
        </p>
        {about && <StageTag stage={about.stage} period={about.period} stageModel={view.workshop.stageModel} />}
      </div>
      {before === null ? (
        <span />
      ) : (
        <ChangeTrack before={before} after={after} isClear={verdict === "better" || verdict === "worse"} />
      )}
      <p className="text-sm sm:text-right">
        {before !== null && after !== null && (
          <span className="block font-[650] tabular-nums">
            <span className="sr-only">{t("beforeNow", { before: number(before), after: number(after) })}</span>
            <span aria-hidden>{`${number(before)} → ${number(after)}`}</span>
          </span>
        )}
        <span className={cx("block tabular-nums", TONE[verdict])}>{`${difference} ${t(verdict)}`.trim()}</span>
        <span className="block text-xs text-ink-2">{t("answers", { n })}</span>
      </p>
    </li>
  );
}
