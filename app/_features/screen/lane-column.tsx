import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { StageIcon } from "@/app/_workshop/stage-icon";
import type { Lane } from "./lanes";

const EDGE: Readonly<Record<Tint, string>> = {
  1: "border-stage-1 text-stage-1",
  2: "border-stage-2 text-stage-2",
  3: "border-stage-3 text-stage-3",
  4: "border-stage-4 text-stage-4",
  5: "border-stage-5 text-stage-5",
};
const THIN: Readonly<Record<Tint, string>> = {
  1: "bg-stage-1-tint",
  2: "bg-stage-2-tint",
  3: "bg-stage-3-tint",
  4: "bg-stage-4-tint",
  5: "bg-stage-5-tint",
};

interface LaneColumnProps {
  lane: Lane;
  /** Large, opposite the number of the stage. */
  count?: number;
  isThin?: boolean;
  /** Without the words below its name: the room knows the stages by now and needs the place. */
  isBrief?: boolean;
  children?: ReactNode;
}

/** One stage of the journey as a column. */
export function LaneColumn({ lane, count, isThin = false, isBrief = false, children }: LaneColumnProps) {
  return (
    <section
      className={cx(
        "flex min-h-0 min-w-0 flex-col overflow-hidden rounded-[2rem] border-t-10 px-7 pt-5 pb-5 shadow-flat",
        EDGE[lane.tint],
        isThin ? THIN[lane.tint] : "bg-surface",
      )}
    >
      <div className="flex items-center gap-3.5">
        <NumberMark tint={lane.tint} className="caption size-13 rounded-[.95rem]">
          {lane.number}
        </NumberMark>
        <StageIcon stage={lane.stage} className="size-10" />
        {count !== undefined && (
          <span className="ml-auto font-display text-[4.5rem] leading-none font-[720] text-ink tabular-nums">
            {count}
          </span>
        )}
      </div>
      <h2 className="mt-3.5 text-[1.875rem] leading-[1.15] font-[680] whitespace-nowrap text-ink">{lane.name}</h2>
      {lane.short && !isBrief && <p className="mt-1.5 leading-tight text-ink-2">{lane.short}</p>}
      {children}
    </section>
  );
}

/** Columns side by side, filling what is left of the picture. */
export const LaneRow = ({ children }: { children: ReactNode }) => (
  <div className="mt-10 grid min-h-0 flex-1 auto-cols-fr grid-flow-col gap-5.5">{children}</div>
);
