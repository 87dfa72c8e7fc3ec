import type { Stage } from "@/domain/stages";
import data from "./data/faq.json";
import type { Text } from "./text";

export interface Question {
  readonly id: string;
  readonly question: Text;
  readonly answer: readonly Text[];
  /** Other words under which somebody may look for it, in either language. */
  readonly words: readonly string[];
}

export const questions: readonly Question[] = data.questions;

/** Other names of the stages, such as EAOW; for searching only, the interface says FMOT. */
export const stageWords: Readonly<Record<Stage, readonly string[]>> = data.stageWords;
