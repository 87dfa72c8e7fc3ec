import { Download, Info, ListChecks } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { ButtonLink, buttonStyles } from "@/app/_ui/button";
import { Main } from "@/app/_ui/main";
import { Notice } from "@/app/_ui/notice";
import { OfflineNotice } from "@/app/_ui/offline-notice";
import { Panel } from "@/app/_ui/panel";
import { CoverageStrip } from "@/app/_workshop/ranking/coverage-strip";
import { QuadrantPlot } from "@/app/_workshop/ranking/quadrant-plot";
import { RankingTable } from "@/app/_workshop/ranking/ranking-table";
import { useRevealSentence } from "@/app/_workshop/ranking/use-reveal-sentence";
import { WhyPanel } from "@/app/_workshop/ranking/why-panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import { SaveTemplate } from "@/app/_workshop/templates/save-template";
import { isBefore } from "@/domain/phases";
import { JourneyView } from "./journey-view";
import { RankingView } from "./ranking-view";
import type { Results, View } from "./results-view";
import { TruthsPanel } from "./truths-panel";
import { ViewSwitch } from "./view-switch";

interface ResultsContentProps {
  results: Results;
  view: View;
  /** Calendar date YYYY-MM-DD. */
  today: string;
}

export function ResultsContent({ results, view, today }: ResultsContentProps) {
  const t = useTranslations("results");
  const sentence = useRevealSentence();
  const { result, workshop, selected, momentOf, stageOf, evidenceOf } = results;
  return (
    <Main width="page" className="max-w-[86rem]">
      <OfflineNotice className="mb-5" />
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="hidden font-semibold print:block">
            <bdi>{workshop.title}</bdi>
          </p>
          <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("title", { n: result.ranking.length })}</h1>
          <p className="mt-1 text-ink-2">{sentence(result, workshop.config.minGroup)}</p>
          <Kept results={results} today={today} />
        </div>
        <ViewSwitch view={view} />
      </div>
      <Erased workshop={workshop} today={today} />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid grid-cols-1 gap-6">
          {view === "ranking" && <RankingView results={results} />}
          {view === "journey" && <JourneyView results={results} />}
          {view === "matrix" && (
            <Panel>
              <QuadrantPlot result={result} stageOf={stageOf} selected={selected?.id ?? null} size="large" />
              <ol className="mt-4 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
                {result.ranking.map(({ id, rank }) => (
                  <li key={id} className="flex gap-2">
                    <span className="w-6 text-right font-bold tabular-nums">{rank}</span>
                    {momentOf(id)?.title}
                  </li>
                ))}
              </ol>
            </Panel>
          )}
          {view === "table" && (
            <RankingTable ranking={result.ranking} momentOf={momentOf} stageModel={workshop.stageModel} />
          )}
          <CoverageStrip coverage={result.coverage} stageModel={workshop.stageModel} />
          <Unranked results={results} />
        </div>
        <aside
          aria-label={t("aside")}
          className="grid grid-cols-1 items-start gap-6 md:max-xl:grid-cols-2 md:max-xl:grid-rows-[auto_1fr] md:max-xl:*:even:row-span-2"
        >
          <TruthsPanel results={results} />
          {selected && (
            <Panel id="why">
              <WhyPanel
                result={result}
                ranked={selected}
                moment={momentOf(selected.id)}
                config={workshop.config}
                evidence={evidenceOf(selected.id)}
                stageOf={stageOf}
              />
            </Panel>
          )}
          <NextSteps results={results} />
        </aside>
      </div>
    </Main>
  );
}

function Kept({ results: { result }, today }: { results: Results; today: string }) {
  const t = useTranslations("results");
  const format = useFormatter();
  const date = formatCalendarDate(format.dateTime, new Date(result.at).toISOString().slice(0, 10), today);
  return <p className="mt-1 text-xs text-ink-2">{t("kept", { people: result.contributors, date })}</p>;
}

/** After the assignment of answers to people was erased the numbers stay as they were. */
function Erased({ workshop: { erasedAt }, today }: { workshop: Results["workshop"]; today: string }) {
  const t = useTranslations("results");
  const format = useFormatter();
  if (erasedAt === null) return null;
  const date = formatCalendarDate(format.dateTime, new Date(erasedAt).toISOString().slice(0, 10), today);
  return (
    <Notice className="mb-5" icon={<Info aria-hidden />}>
      {t("erased", { date })}
    </Notice>
  );
}

function Unranked({ results: { unranked, workshop } }: { results: Results }) {
  const t = useTranslations("results");
  if (unranked.length === 0) return null;
  return (
    <details className="rounded-panel bg-surface px-5 shadow-flat">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-[650]">
        {t("unranked", { n: unranked.length })}
      </summary>
      <ul className="grid gap-2 pb-4 sm:grid-cols-2">
        {unranked.map(({ id, title, stage, period }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 text-sm">
            <StageTag stage={stage} period={period} stageModel={workshop.stageModel} />
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function NextSteps({ results: { workshop, cards } }: { results: Results }) {
  const t = useTranslations("results");
  const { id: workshopId, title, stageModel, phase } = workshop;
  return (
    <div className="grid gap-2 print:hidden">
      {!isBefore(phase, "plan") && (
        <ButtonLink wide href={`/w/${workshopId}/plan`}>
          <ListChecks aria-hidden />
          {t("toPlan")}
        </ButtonLink>
      )}
      <a className={buttonStyles({ wide: true })} href={`/api/export/${workshopId}/workshop.json`} download>
        <Download aria-hidden />
        {t("export")}
      </a>
      <SaveTemplate {...{ workshopId, title, stageModel, cards }} />
    </div>
  );
}
