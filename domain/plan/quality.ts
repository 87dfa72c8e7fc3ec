import type { Action } from "../records";

/** The seven ticks of method 8.3. */
export interface QualityTicks {
  owner: boolean;
  dueOn: boolean;
  /** With baseline and target. */
  measure: boolean;
  empowerment: boolean;
  firstStep: boolean;
  scene: boolean;
  evidence: boolean;
}

const isFilled = (text: string | null | undefined): boolean => (text ?? "").trim() !== "";

/**
 * How complete an action is; it never blocks anything.
 * @param hasEvidence whether there is evidence on the action's moment
 * @returns the ticks and how many of the seven are set
 */
export function actionQuality(
  action: Pick<Action, "owner" | "dueOn" | "successMeasure" | "empowerment" | "firstStep" | "scene">,
  hasEvidence: boolean,
): { ticks: QualityTicks; count: number } {
  const { successMeasure: measure } = action;
  const ticks = {
    owner: isFilled(action.owner?.name),
    dueOn: action.dueOn !== null,
    measure: measure !== null && isFilled(measure.name) && measure.baseline !== null && measure.target !== null,
    empowerment: isFilled(action.empowerment?.text),
    firstStep: isFilled(action.firstStep?.text),
    scene: isFilled(action.scene),
    evidence: hasEvidence,
  };
  return { ticks, count: Object.values(ticks).filter(Boolean).length };
}
