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
  children?: ReactNode;
}

/** One stage of the journey as a column. */
export function LaneColumn({ lane, count, isThin = false, children }: LaneColumnProps) {
  return (
    <section
      className={cx(
        "flex min-h-0 min-w-0 flex-col overflow-hidden rounded-[2rem] border-t-10 px-7 pt-6 pb-6 shadow-flat",
        EDGE[lane.tint],
        isThin ? THIN[lane.tint] : "bg-surface",
      )}
    >
      <div className="flex items-center gap-3.5">
        <NumberMark tint={lane.tint} className="size-13 rounded-[.95rem] text-[1.75rem]!">
          {lane.number}
        </NumberMark>
        <StageIcon stage={lane.stage} className="size-10" />
        {count !== undefined && (
          <span className="ml-auto font-display text-[4.5rem] leading-none font-[720] text-ink tabular-nums">
            {count}
          </span>
        )}
      </div>
      <h2 className="mt-4 text-[2rem] leading-[1.15] font-[680] whitespace-nowrap text-ink">{lane.name}</h2>
      {lane.short && <p className="mt-1.5 text-[1.625rem] leading-tight text-ink-2">{lane.short}</p>}
      {children}
    </section>
  );
}

/** Columns side by side, filling what is left of the picture. */
export const LaneRow = ({ children }: { children: ReactNode }) => (
  <div className="mt-11 grid min-h-0 flex-1 auto-cols-fr grid-flow-col gap-5.5">{children}</div>
);
