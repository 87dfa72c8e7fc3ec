import { getLocale, getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { SatisfactionCurve } from "@/app/_workshop/satisfaction-curve";
import hotel from "@/content/data/hotel-workshop.json";
import { SampleButton } from "./sample-button";

const STEPS = [
  { key: "step1", minutes: 4 },
  { key: "step2", minutes: 2 },
  { key: "step3", minutes: 4 },
] as const;

/** The first visit's main offer: a finished workshop to look around in. */
export async function SamplePanel() {
  const [t, locale] = await Promise.all([getTranslations("dashboard.sample"), getLocale()]);
  const figures = [
    { key: "people", n: hotel.participants.length },
    { key: "touchpoints", n: hotel.touchpoints.length },
    { key: "moments", n: hotel.moments.filter(({ mergedInto }) => !mergedInto).length },
    { key: "actions", n: hotel.actions.length },
  ] as const;
  return (
    <Panel
      as="section"
      id="sample"
      aria-labelledby="sample-title"
      elevation="raised"
      padding="none"
      className="mt-7 grid overflow-hidden md:grid-cols-[minmax(0,1.45fr)_minmax(0,1fr)]"
    >
      <div className="p-5 sm:p-9">
        <h2 id="sample-title" className="text-2xl font-[720]">
          {t("title")}
        </h2>
        <p className="mt-2 max-w-lg text-ink-2">{t("lead")}</p>
        <ol className="mt-5 mb-6 grid gap-3">
          {STEPS.map(({ key, minutes }, i) => (
            <li key={key} className="flex flex-wrap items-center justify-end gap-x-3 text-sm">
              <span
                aria-hidden
                className="grid size-7 shrink-0 place-items-center rounded-full border border-line-strong text-xs font-bold"
              >
                {i + 1}
              </span>
              <b className="flex-1 basis-24 font-semibold">{t(key)}</b>
              <span className="text-ink-2">{t("minutes", { n: minutes })}</span>
            </li>
          ))}
        </ol>
        <SampleButton isMain />
      </div>
      <div className="flex flex-col justify-between gap-5 bg-brand-tint p-5 sm:p-7">
        <div>
          <p className="font-[650]">{hotel.workshop.title[locale]}</p>
          <p className="text-xs text-ink-2">{t("fictional")}</p>
        </div>
        <SatisfactionCurve label={t("curve")} className="w-full" />
        <dl className="flex flex-wrap justify-between gap-4">
          {figures.map(({ key, n }) => (
            <div key={key} className="flex flex-col-reverse">
              <dt className="text-xs text-ink-2">{t(key, { n })}</dt>
              <dd className="font-display text-xl font-bold tabular-nums">{n}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Panel>
  );
}
