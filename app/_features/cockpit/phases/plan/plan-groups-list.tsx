"use client";
import { PlanGroupHead } from "@/app/_workshop/plan/plan-group-head";
import type { PlanGroup } from "@/domain/plan/rows";
import { PlanRowItem } from "./plan-row";
import { usePlan } from "./use-plan";

/** All actions by plan group, in plan order. */
export function PlanGroups() {
  const { groups } = usePlan();
  return (
    <div className="overflow-hidden rounded-panel bg-surface shadow-flat forced-colors:border">
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { key, rows } }: { group: PlanGroup }) {
  return (
    <section>
      <h2 className="flex flex-wrap items-center gap-x-2 bg-sunken px-4 py-2 font-sans text-sm font-normal tracking-normal">
        <PlanGroupHead group={key} />
        <span className="ml-auto text-xs text-ink-2 tabular-nums">{rows.length}</span>
      </h2>
      <ol>
        {rows.map((row) => (
          <PlanRowItem key={row.action.id} row={row} />
        ))}
      </ol>
    </section>
  );
}
