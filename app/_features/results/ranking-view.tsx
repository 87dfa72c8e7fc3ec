import { BadgeCheck, CircleHelp } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { FactorLegend } from "@/app/_workshop/ranking/factor-legend";
import { RankingList, TieLegend } from "@/app/_workshop/ranking/ranking-list";
import { RankingRow } from "@/app/_workshop/ranking/ranking-row";
import type { Results } from "./results-view";

/** The ranking with its bars; each row leads to its reasons. */
export function RankingView({ results }: { results: Results }) {
  const { result, workshop, momentOf, evidenceOf, selected, truths } = results;
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <FactorLegend weights={workshop.config.weights} />
        <TieLegend />
      </div>
      <RankingList
        ranking={result.ranking}
        topK={result.topK}
        confirmed={truths.length}
        row={(ranked, tie) => (
          <RankingRow
            key={ranked.id}
            ranked={ranked}
            moment={momentOf(ranked.id)}
            stageModel={workshop.stageModel}
            evidenceCount={evidenceOf(ranked.id).length}
            tie={tie}
            isComplete={result.complete}
            isSelected={ranked.id === selected?.id}
            aside={
              <WhyLink
                id={ranked.id}
                rank={ranked.rank}
                title={momentOf(ranked.id)?.title ?? ""}
                isTruth={momentOf(ranked.id)?.confirmedAsTruth ?? false}
              />
            }
          />
        )}
      />
    </div>
  );
}

interface WhyLinkProps {
  id: string;
  rank: number;
  title: string;
  isTruth: boolean;
}

function WhyLink({ id, rank, title, isTruth }: WhyLinkProps) {
  const t = useTranslations("results");
  const Icon = isTruth ? BadgeCheck : CircleHelp;
  const words = [t("why", { r: rank }), title, isTruth ? t("isTruth") : ""].filter(Boolean).join(" · ");
  return (
    <Link
      href={`?view=ranking&moment=${id}#why`}
      scroll={false}
      aria-label={words}
      title={words}
      className="grid size-10 place-items-center rounded-control text-ink-2 hover:bg-sunken pointer-coarse:size-touch"
    >
      <Icon aria-hidden className={isTruth ? "size-5.5 text-brand" : "size-5"} />
    </Link>
  );
}
