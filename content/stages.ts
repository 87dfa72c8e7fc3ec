import { type Period, STAGES, type Stage } from "@/domain/stages";
import data from "./data/stages.json";
import type { Text } from "./text";

export interface StageContent {
  readonly id: Stage;
  /** Number of the stage as people see it, 1 to 5. */
  readonly order: number;
  /** The code in small print: <ZMOT, ZMOT, FMOT, SMOT, UMOT. */
  readonly abbr: string;
  readonly period: Period;
  readonly name: Text;
  readonly short: Text;
  readonly text: Text;
  readonly question: Text;
  readonly examples: readonly Text[];
  readonly fact: Text;
}

/** The five stages in journey order. */
export const stages = data.stages as readonly StageContent[];

const byId = Object.fromEntries(stages.map((stage) => [stage.id, stage])) as Readonly<Record<Stage, StageContent>>;

export const stageContent = (id: Stage): StageContent => byId[id];

/** 1 for the first stage of the journey to 5 for the last; picks the colour tokens `stage-1` to `stage-5`. */
export const stageNumber = (id: Stage): number => STAGES.indexOf(id) + 1;
