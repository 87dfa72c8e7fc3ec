import { useTranslations } from "next-intl";
import { useDerived, useRecords, useWorkshop } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { FACTORS } from "@/app/_workshop/ranking/factors";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { Foot } from "../foot";
import { RankRow } from "./rank-row";
import { TieBreak } from "./tie-break";

const ROWS = 3;

/** The ranking, uncovered from the last to the first; the best three uncovered so far are large. */
export function Reveal() {
  const t = useTranslations("screen.reveal");
  const { revealStep, tieBreak } = useWorkshop();
  const question = usePhaseQuestion("reveal");
  const result = useDerived("result", "latest");
  const moments = useRecords("moment");
  if (tieBreak?.open) return <TieBreak momentIds={tieBreak.momentIds} />;
  const ranking = result?.ranking ?? [];
  const hidden = Math.max(0, ranking.length - revealStep);
  const uncovered = ranking.slice(hidden);
  const titleOf = (id: string) => moments.find((moment) => moment.id === id)?.title ?? "";
  return (
    <>
      <h1 className="mt-7 text-[3.75rem] leading-[1.15] font-[720] tracking-[-.022em] text-balance">{question}</h1>
      {hidden > 0 && <p className="mt-0.5 text-[2.125rem] leading-tight text-ink-2">{t("hidden", { n: hidden })}</p>}
      {result && uncovered.length === 0 ? (
        <Covered ranks={ranking.length} />
      ) : (
        <ol className="mt-5 grid min-h-0 flex-1 auto-rows-[minmax(0,15rem)] content-start gap-4.5">
          {uncovered.slice(0, ROWS).map((ranked, i) => (
            <RankRow
              key={ranked.id}
              ranked={ranked}
              moment={moments.find(({ id }) => id === ranked.id)}
              tiedTitles={i === Math.min(ROWS, uncovered.length) - 1 ? tiedAfter(uncovered, i).map(titleOf) : []}
            />
          ))}
        </ol>
      )}
      <Foot>
        <Legend />
      </Foot>
    </>
  );
}

/** Before the first step: every place, still empty. */
function Covered({ ranks }: { ranks: number }) {
  return (
    <ol aria-hidden className="my-6 grid min-h-0 flex-1 auto-rows-fr grid-cols-5 gap-6">
      {Array.from({ length: ranks }, (_, i) => ranks - i).map((rank) => (
        <li
          key={rank}
          className="grid max-h-64 min-h-0 place-content-center rounded-[1.75rem] border-2 border-dashed border-line font-display text-[4.25rem] leading-none font-bold text-ink-3"
        >
          {rank}
        </li>
      ))}
    </ol>
  );
}

/** Ranks after the row `i` that are practically equal to it, one to the next. */
function tiedAfter(ranking: readonly { id: string; tiedWithPrevious: boolean }[], i: number): string[] {
  const rest = ranking.slice(i + 1);
  const end = rest.findIndex(({ tiedWithPrevious }) => !tiedWithPrevious);
  return (end < 0 ? rest : rest.slice(0, end)).map(({ id }) => id);
}

/** What the bars are made of, and what they are not. */
function Legend() {
  const t = useTranslations("screen");
  const text = useText();
  return (
    <div className="grid min-w-0 gap-1 text-[1.875rem] leading-tight">
      <ul aria-hidden className="flex gap-10">
        {FACTORS.map(({ key, fill }) => (
          <li key={key} className="flex items-center gap-3.5 whitespace-nowrap">
            <span className={`size-7 rounded-lg ${fill}`} />
            {text(label("component", key))}
          </li>
        ))}
      </ul>
      <p>{t("estimate")}</p>
    </div>
  );
}
