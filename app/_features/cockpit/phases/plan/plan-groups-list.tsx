"use client";
import { Archive, ClipboardList, Mountain, Puzzle, Trash2, Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PlanGroup } from "@/app/_workshop/actions/plan-groups";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { PlanRowItem } from "./plan-row";
import { usePlan } from "./use-plan";

const ICON = {
  quick_win: Zap,
  big_bet: Mountain,
  fill_in: Puzzle,
  set_aside: Archive,
  unranked: ClipboardList,
  dropped: Trash2,
} as const;

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
  const t = useTranslations("cockpitPlan");
  const text = useText();
  const Icon = ICON[key];
  const isOwn = key === "unranked" || key === "dropped";
  return (
    <section>
      <h2 className="flex flex-wrap items-center gap-x-2 bg-sunken px-4 py-2 font-sans text-sm font-[650] tracking-normal">
        <Icon aria-hidden className="size-4 text-ink-2" />
        {isOwn ? t(`group.${key}`) : text(label("actionQuadrant", key))}
        <span className="text-xs font-normal text-ink-2">{t(`hint.${key}`)}</span>
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
