import { cx } from "class-variance-authority";
import { MessagesSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Evidence, Moment, WorkshopConfig } from "@/domain/records";
import type { Stage } from "@/domain/stages";
import type { ResultView } from "@/domain/view/views";
import { CertaintyBox } from "./certainty-box";
import { Distributions } from "./distributions";
import { EvidenceQuotes } from "./evidence-quotes";
import { QuadrantPlot } from "./quadrant-plot";
import { useOneDecimal } from "./use-number";
import { WhyBars } from "./why-bars";

export interface WhyPanelProps {
  result: ResultView;
  ranked: RankedMoment;
  moment: Moment | undefined;
  config: Pick<WorkshopConfig, "weights" | "minGroup">;
  evidence: readonly Evidence[];
  stageOf: (momentId: string) => Stage | undefined;
  /** Ranks already uncovered; all unless told. */
  shown?: readonly RankedMoment[];
  /** Level of the heading; h2 unless told. */
  as?: "h2" | "h3";
  headingId?: string;
  children?: ReactNode;
  className?: string;
}

/** "Why rank n?": the four bars with what they are made of, how sure it is, what people and customers said (ux 5.8). */
export function WhyPanel(props: WhyPanelProps) {
  const { result, ranked, moment, config, evidence, stageOf, shown, as: Heading = "h2", headingId, children } = props;
  const t = useTranslations("ranking");
  const tResults = useTranslations("results");
  const decimal = useOneDecimal();
  const { importance, satisfaction } = ranked.disagreement;
  const isDivided = importance.level === "polarised" || satisfaction.level === "polarised";
  const Sub = Heading === "h2" ? "h3" : "h4";
  return (
    <section aria-label={tResults("why", { r: ranked.rank })} className={cx("grid grid-cols-1 gap-4", props.className)}>
      <div>
        <Heading id={headingId} tabIndex={-1} className="text-lg font-[690]">
          {tResults("why", { r: ranked.rank })}
        </Heading>
        <p className="mt-0.5 text-sm text-ink-2">
          <bdi>{moment?.title ?? t("gone")}</bdi>
        </p>
      </div>
      <WhyBars ranked={ranked} weights={config.weights} />
      <p className="-mt-1 flex items-baseline justify-between border-t border-line pt-2 text-sm font-semibold">
        {t("impact")}
        <span className="font-display text-xl leading-none font-bold tabular-nums">{decimal(ranked.score)}</span>
      </p>
      <CertaintyBox result={result} ranked={ranked} minGroup={config.minGroup} />
      {isDivided && (
        <Notice tone="warn" icon={<MessagesSquare aria-hidden />} title={t("hearBoth")}>
          {t("hearBothText")}
        </Notice>
      )}
      {children}
      <Distributions
        distributions={result.distributions[ranked.id]}
        disagreement={ranked.disagreement}
        minGroup={config.minGroup}
      />
      <EvidenceQuotes evidence={evidence} />
      <div>
        <Sub className="mb-2 font-sans text-[0.9375rem] font-[650] tracking-normal">{t("quadrantTitle")}</Sub>
        <QuadrantPlot result={result} {...(shown ? { shown } : {})} stageOf={stageOf} selected={ranked.id} />
        <p className="mt-2.5 text-2xs text-ink-3">{tResults("estimateNote")}</p>
      </div>
    </section>
  );
}
