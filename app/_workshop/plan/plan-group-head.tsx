import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { PlanGroupKey } from "@/domain/plan/rows";
import { PlanGroupIcon } from "./plan-group-icon";

/** Name and meaning of a group of the plan. Needs the messages `actions`. */
export function PlanGroupHead({ group }: { group: PlanGroupKey }) {
  const t = useTranslations("actions.group");
  const text = useText();
  const isOutside = group === "unestimated" || group === "dropped";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <PlanGroupIcon group={group} className="size-4" />
      <strong className="font-[650]">{isOutside ? t(`${group}Name`) : text(label("actionQuadrant", group))}</strong>
      <span className="text-xs font-normal text-ink-2">{t(group)}</span>
    </span>
  );
}
