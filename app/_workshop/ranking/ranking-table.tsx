import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment, Workshop } from "@/domain/records";
import { FACTORS } from "./factors";
import { useOneDecimal } from "./use-number";

interface RankingTableProps {
  /** By rank. */
  ranking: readonly RankedMoment[];
  momentOf: (id: string) => Moment | undefined;
  stageModel: Workshop["stageModel"];
}

/** The ranking as a real table: the same data as bars and plot, in words and numbers. */
export function RankingTable({ ranking, momentOf, stageModel }: RankingTableProps) {
  const t = useTranslations("ranking");
  const text = useText();
  const number = "px-2 py-2 text-right tabular-nums";
  return (
    <section
      aria-label={t("table")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-panel bg-surface shadow-flat forced-colors:border"
    >
      <table className="w-full min-w-[56rem] border-collapse text-left text-xs wrap-break-word">
        <caption className="sr-only">{t("table")}</caption>
        <thead className="text-2xs text-ink-2">
          <tr className="border-b border-line">
            <th scope="col" className="px-3 py-2 text-right">
              {t("rank")}
            </th>
            <th scope="col" className="px-2 py-2">
              {t("moment")}
            </th>
            <th scope="col" className="px-2 py-2">
              {t(stageModel === "three" ? "period" : "stage")}
            </th>
            <th scope="col" className={number}>
              {t("impact")}
            </th>
            {FACTORS.map(({ key }) => (
              <th key={key} scope="col" className={number}>
                {text(label("component", key))}
              </th>
            ))}
            <th scope="col" className={number}>
              {t("satisfaction")}
            </th>
            <th scope="col" className="px-2 py-2">
              {t("certainty")}
            </th>
            <th scope="col" className="px-3 py-2">
              {t("quadrant")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.map((ranked) => (
            <Row key={ranked.id} ranked={ranked} moment={momentOf(ranked.id)} stageModel={stageModel} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  ranked: RankedMoment;
  moment: Moment | undefined;
  stageModel: Workshop["stageModel"];
}

function Row({ ranked, moment, stageModel }: RowProps) {
  const t = useTranslations("ranking");
  const text = useText();
  const decimal = useOneDecimal();
  const shown = (value: number | null) => (value === null ? "–" : decimal(value));
  const number = "px-2 py-2 text-right whitespace-nowrap tabular-nums";
  const place = moment && (stageModel === "three" ? label("period", moment.period) : stageContent(moment.stage).name);
  const prefix = moment && stageModel === "five" ? `${stageNumber(moment.stage)} ` : "";
  return (
    <tr className="border-b border-line align-top last:border-0">
      <td className="px-3 py-2 text-right font-bold tabular-nums">{ranked.rank}</td>
      <th scope="row" className="min-w-40 px-2 py-2 font-semibold">
        <bdi className="wrap-break-word">{moment?.title ?? t("gone")}</bdi>
      </th>
      <td className="min-w-28 px-2 py-2">{place && `${prefix}${text(place)}`}</td>
      <td className={cx(number, "font-bold")}>{decimal(ranked.score)}</td>
      {FACTORS.map(({ key }) => (
        <td key={key} className={number}>
          {shown(ranked.points[key])}
        </td>
      ))}
      <td className={number}>{shown(ranked.satisfaction)}</td>
      <td className="min-w-36 px-2 py-2">
        <CertaintyWords ranked={ranked} />
      </td>
      <td className="min-w-28 px-3 py-2">{ranked.quadrant ? text(label("momentQuadrant", ranked.quadrant)) : "–"}</td>
    </tr>
  );
}

function CertaintyWords({ ranked }: { ranked: RankedMoment }) {
  const t = useTranslations("results");
  const text = useText();
  const { uncertainty, tiedWithPrevious } = ranked;
  const words = uncertainty
    ? [text(label("verdict", uncertainty.verdict)), t("range", { lo: uncertainty.rankLow, hi: uncertainty.rankHigh })]
    : [];
  return [...words, ...(tiedWithPrevious ? [t("tied")] : [])].join(", ") || "–";
}
