import { AlarmClock, ArrowRightLeft, Check, Circle, CircleDashed, PencilLine, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/app/_ui/pill";
import { label } from "@/content/labels";
import type { ActionStatus } from "@/domain/records";
import { useText } from "../use-text";

const LOOK = {
  draft: { tone: "neutral", Icon: PencilLine },
  open: { tone: "neutral", Icon: Circle },
  in_progress: { tone: "info", Icon: CircleDashed },
  done: { tone: "ok", Icon: Check },
  dropped: { tone: "neutral", Icon: X },
  carried_over: { tone: "neutral", Icon: ArrowRightLeft },
  overdue: { tone: "danger", Icon: AlarmClock },
} as const;

/** Where an action stands; an overdue one says so instead of open or in progress. */
export function ActionStatusPill({ status, overdue }: { status: ActionStatus; overdue: boolean }) {
  const t = useTranslations("plan");
  const text = useText();
  const { tone, Icon } = LOOK[overdue ? "overdue" : status];
  return (
    <Pill tone={tone}>
      <Icon aria-hidden />
      {overdue ? t("overdue") : text(label("actionStatus", status))}
    </Pill>
  );
}
