import { stageNumber } from "@/content/stages";
import type { Stage } from "@/domain/stages";

const FILLS = ["bg-ink-2", "bg-stage-1", "bg-stage-2", "bg-stage-3", "bg-stage-4", "bg-stage-5"];

/** The ground of a numbered dot. */
export const stageFill = (stage: Stage | undefined): string => FILLS[stage ? stageNumber(stage) : 0] ?? "";
