import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import type { Workshop } from "@/domain/records";
import { usualPeriod } from "@/domain/stages";
import { type Band, linesOf, PLOT } from "./journey-layout";

const TINT = ["fill-stage-1-tint", "fill-stage-2-tint", "fill-stage-3-tint", "fill-stage-4-tint", "fill-stage-5-tint"];
const SOLID = ["fill-stage-1", "fill-stage-2", "fill-stage-3", "fill-stage-4", "fill-stage-5"];
const WIDE = 190;
/** Mean width of a character at 14 px, bold. */
const CHARACTER = 8;

interface JourneyBandsProps {
  bands: readonly Band[];
  stageModel: Workshop["stageModel"];
}

/** The stages as coloured bands; one without rated moments says why it is empty. */
export function JourneyBands({ bands, stageModel }: JourneyBandsProps) {
  return bands.map((band) => <StageBand key={band.stage} band={band} stageModel={stageModel} />);
}

function StageBand({
  band: { stage, x, width, isEmpty },
  stageModel,
}: {
  band: Band;
  stageModel: Workshop["stageModel"];
}) {
  const t = useTranslations("journey");
  const text = useText();
  const index = stageNumber(stage) - 1;
  const content = stageContent(stage);
  const isWide = width >= WIDE;
  const name = text(stageModel === "three" ? label("period", usualPeriod(stage)) : content.name);
  const nameLines = isWide ? [name] : linesOf(name, Math.max(6, Math.floor((width - 20) / CHARACTER)), 2);
  const reason = linesOf(t("notRated"), Math.max(8, Math.floor((width - 12) / 6.5)), 4);
  return (
    <g>
      <rect x={x} y={PLOT.bands} width={width} height={PLOT.end - PLOT.bands} rx={12} className={TINT[index]} />
      <rect x={x + 10} y={PLOT.bands + 12} width={22} height={22} rx={6} className={SOLID[index]} />
      <text x={x + 21} y={PLOT.bands + 28} textAnchor="middle" fontSize={13} fontWeight={700} className="fill-on-stage">
        {stageModel === "three" ? "·" : index + 1}
      </text>
      <text fontSize={14} fontWeight={650} className="fill-ink">
        {nameLines.map((line, i) => (
          <tspan key={line} x={isWide ? x + 40 : x + 10} y={isWide ? PLOT.bands + 28 : PLOT.bands + 54 + i * 17}>
            {line}
          </tspan>
        ))}
      </text>
      {stageModel === "five" && (
        <text
          x={isWide ? x + width - 10 : x + 40}
          y={PLOT.bands + 28}
          textAnchor={isWide ? "end" : "start"}
          fontSize={11}
          className="fill-ink-2"
        >
          {content.abbr}
        </text>
      )}
      {isWide && stageModel === "five" && (
        <text x={x + 10} y={PLOT.bands + 54} fontSize={12.5} className="fill-ink-2">
          {text(content.short)}
        </text>
      )}
      {isEmpty && (
        <text textAnchor="middle" fontSize={12} className="fill-ink-2">
          {reason.map((line, i) => (
            <tspan key={line} x={x + width / 2} y={PLOT.labels - 10 + i * 15}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
