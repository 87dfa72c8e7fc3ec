import { useWorkshop } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { useText } from "@/app/_workshop/use-text";
import { stageContent } from "@/content/stages";
import { Foot } from "../foot";
import { LaneColumn, LaneRow } from "../lane-column";
import { useLanes } from "../lanes";
import { Question } from "../question";

/** Whose journey it is, and the stages it has. */
export function FramePicture() {
  const question = usePhaseQuestion("frame");
  const text = useText();
  const { persona, goal, stageModel } = useWorkshop();
  const lanes = useLanes();
  return (
    <>
      <Question>{persona === "" ? question : <bdi className="line-clamp-3">{persona}</bdi>}</Question>
      <p className="mt-5 line-clamp-2 max-w-[60em] text-[2.25rem] text-ink-2">{persona === "" ? goal : question}</p>
      <LaneRow>
        {lanes.map((lane) => (
          <LaneColumn key={lane.key} lane={lane}>
            {stageModel === "five" && (
              <p className="mt-5 leading-snug text-ink">{text(stageContent(lane.stage).question)}</p>
            )}
          </LaneColumn>
        ))}
      </LaneRow>
      <Foot />
    </>
  );
}
