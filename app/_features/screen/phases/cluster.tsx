import { useTranslations } from "next-intl";
import { useDerived, useRecords } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { isLive } from "@/domain/moment-root";
import { BigTimer } from "../big-timer";
import { DoneCount } from "../done-count";
import { Foot } from "../foot";
import { LaneRow } from "../lane-column";
import { useLanes } from "../lanes";
import { Question } from "../question";
import { Waiting } from "../waiting";
import { MomentLane } from "./moment-lane";

/** Moments by stage, as they come together. */
export function Cluster() {
  const t = useTranslations("screen");
  const question = usePhaseQuestion("cluster");
  const lanes = useLanes();
  const counts = useDerived("cardCounts", "all");
  const moments = useRecords("moment")
    .filter(isLive)
    .sort((a, b) => a.title.localeCompare(b.title));
  return (
    <>
      <Question aside={<BigTimer />}>{question}</Question>
      {moments.length === 0 ? (
        <Waiting now={t("noMoments", { n: counts?.total ?? 0 })} next={t("noMomentsNext")} />
      ) : (
        <LaneRow>
          {lanes.map((lane) => (
            <MomentLane key={lane.key} lane={lane} moments={moments.filter((moment) => lane.holds(moment))} />
          ))}
        </LaneRow>
      )}
      <Foot>
        <DoneCount />
        {moments.length > 0 && (
          <span className="whitespace-nowrap">
            <b className="font-bold text-ink tabular-nums">{moments.length}</b> {t("moments", { n: moments.length })}
          </span>
        )}
      </Foot>
    </>
  );
}
