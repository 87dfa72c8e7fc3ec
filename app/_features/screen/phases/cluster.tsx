import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { isLive } from "@/domain/moment-root";
import { BigTimer } from "../big-timer";
import { DoneCount } from "../done-count";
import { Foot } from "../foot";
import { LaneColumn, LaneRow } from "../lane-column";
import { useLanes } from "../lanes";
import { Question } from "../question";

const SHOWN = 6;

/** Moments by stage, as they come together. */
export function Cluster() {
  const t = useTranslations("screen");
  const question = usePhaseQuestion("cluster");
  const lanes = useLanes();
  const moments = useRecords("moment")
    .filter(isLive)
    .sort((a, b) => a.title.localeCompare(b.title));
  return (
    <>
      <Question aside={<BigTimer />}>{question}</Question>
      <LaneRow>
        {lanes.map((lane) => {
          const here = moments.filter((moment) => lane.holds(moment));
          return (
            <LaneColumn key={lane.key} lane={lane} count={here.length}>
              <ul className="mt-5 grid gap-2.5">
                {here.slice(0, SHOWN).map(({ id, title }) => (
                  <li
                    key={id}
                    className="border-t-2 border-line pt-2 text-[1.625rem] leading-tight font-[550] text-ink"
                  >
                    <bdi className="line-clamp-2">{title}</bdi>
                  </li>
                ))}
                {here.length > SHOWN && (
                  <li className="text-[1.625rem] text-ink-2">{t("moreMoments", { n: here.length - SHOWN })}</li>
                )}
              </ul>
            </LaneColumn>
          );
        })}
      </LaneRow>
      <Foot>
        <DoneCount />
        <span className="whitespace-nowrap">
          <b className="font-bold text-ink tabular-nums">{moments.length}</b> {t("moments", { n: moments.length })}
        </span>
      </Foot>
    </>
  );
}
