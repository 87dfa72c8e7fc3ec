import { BadgeCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { quoted } from "@/app/_i18n/quoted";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Results } from "./results-view";

/** What the group decided: its moments of truth, and why it left the ranking where it did. */
export function TruthsPanel({ results: { truths, workshop } }: { results: Results }) {
  const t = useTranslations("results");
  return (
    <Panel as="section" aria-labelledby="truths">
      <h2 id="truths" className="text-base font-[650]">
        {t("truths", { n: truths.length })}
      </h2>
      {truths.length === 0 && <p className="mt-1 text-sm text-ink-2">{t("noTruths")}</p>}
      <ul>
        {truths.map(({ moment, rank }) => (
          <li key={moment.id} className="flex gap-3 border-b border-line py-3 last:border-0">
            <BadgeCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <div className="grid min-w-0 flex-1 grid-cols-1 gap-1 text-sm">
              <p className="font-[650]">
                <bdi>{moment.title}</bdi>
                {rank !== null && ` · ${t("rank", { r: rank })}`}
              </p>
              <p>
                <StageTag stage={moment.stage} period={moment.period} stageModel={workshop.stageModel} />
              </p>
              {moment.departureReason && (
                <p className="text-warn">{t.rich("deviation", { ...quoted, reason: moment.departureReason })}</p>
              )}
              {moment.scene && (
                <p className="text-ink-2">
                  <bdi>{moment.scene}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
