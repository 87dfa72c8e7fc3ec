import { useTranslations } from "next-intl";
import { type Band, PLOT } from "./journey-layout";

const TOP = PLOT.end + 8;
const BASE = PLOT.end + 56;
const ROUND = 16;

/** From the last stage back to where the next person searches: what is told at home (method 1). */
export function JourneyLoop({ bands }: { bands: readonly Band[] }) {
  const t = useTranslations("results");
  const to = bands.find(({ stage }) => stage === "zmot");
  const from = bands.at(-1);
  if (!to || !from) return null;
  const middle = (band: Band) => band.x + band.width / 2;
  const [end, start] = [middle(to), middle(from)];
  const center = (end + start) / 2;
  const half = 248;
  return (
    <g strokeWidth={3} strokeLinecap="round" strokeLinejoin="round">
      <path
        d={`M${start} ${TOP}V${BASE - ROUND}Q${start} ${BASE} ${start - ROUND} ${BASE}H${Math.min(center + half, start - ROUND)}`}
        className="fill-none stroke-stage-5"
      />
      <path
        d={`M${Math.max(center - half, end + ROUND)} ${BASE}H${end + ROUND}Q${end} ${BASE} ${end} ${BASE - ROUND}V${TOP + 3}`}
        className="fill-none stroke-stage-2"
      />
      <path
        d={`M${end - 8} ${TOP + 11}L${end} ${TOP + 2}L${end + 8} ${TOP + 11}`}
        className="fill-none stroke-stage-2"
      />
      <text
        x={center}
        y={BASE + 5}
        textAnchor="middle"
        fontSize={14}
        fontWeight={650}
        stroke="none"
        className="fill-ink"
      >
        {t("loop")}
      </text>
    </g>
  );
}
