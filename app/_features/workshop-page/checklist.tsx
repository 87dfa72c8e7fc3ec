import { Circle, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { FIELD_IDS } from "./field-ids";
import { type RoomPlan, roomPlan } from "./room-plan";

interface Item {
  key: keyof typeof FIELD_IDS;
  text: string;
  isDone: boolean;
  /** Why it matters, while it is open. */
  reason?: string;
}

/** What is still missing; none of it keeps anybody from starting (method 2.3). */
export function Checklist() {
  const t = useTranslations("workshop.checklist");
  const { persona, goal, startsAt, approvers } = useWorkshop();
  const evidence = useRecords("evidence");
  const room = useRoomItem();
  const items: Item[] = [
    { key: "titleItem", text: t("titleItem"), isDone: true },
    { key: "persona", text: t("persona"), isDone: persona !== "" },
    { key: "goal", text: t("goal"), isDone: goal !== "" },
    { key: "date", text: t("date"), isDone: startsAt !== null },
    room,
    { key: "approvers", text: t("approvers"), isDone: approvers !== "", reason: t("approversWhy") },
    { key: "evidence", text: t("evidence"), isDone: evidence.length > 0 },
  ];
  const left = items.filter(({ isDone }) => !isDone).length;
  return (
    <Panel as="section" aria-labelledby="checklist-title">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checklist-title" className="text-lg font-[680]">
          {t("title")}
        </h2>
        <p className="text-sm text-ink-2">{t("left", { n: left })}</p>
      </div>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {items.map((item) => (
          <Line key={item.key} item={item} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-ink-2">{t("lead")}</p>
    </Panel>
  );
}

const ASKED_FOR: Readonly<Record<RoomPlan["state"], "people" | "frontLine">> = {
  unknown: "people",
  frontLineUnknown: "frontLine",
  tooFew: "frontLine",
  enough: "people",
};

/** How many are expected, and whether enough of them meet customers. */
function useRoomItem(): Item {
  const t = useTranslations("workshop.checklist.room");
  const plan = roomPlan(useWorkshop());
  const isDone = plan.state === "enough";
  const text = t(plan.state, plan);
  return { key: ASKED_FOR[plan.state], text, isDone, ...(isDone ? {} : { reason: t("why", plan) }) };
}

function Line({ item: { key, text, isDone, reason } }: { item: Item }) {
  const t = useTranslations("workshop.checklist");
  return (
    <li className="flex min-h-11 flex-wrap items-center justify-end gap-x-3 py-1 text-sm">
      {isDone ? (
        <CircleCheck role="img" aria-label={t("done")} className="size-5 shrink-0 text-ok" />
      ) : (
        <Circle role="img" aria-label={t("open")} className="size-5 shrink-0 text-ink-3" />
      )}
      <span className="flex-1 basis-24">
        {text}
        {!isDone && reason && <span className="block text-xs text-ink-2">{reason}</span>}
      </span>
      {!isDone && (
        <button
          type="button"
          aria-label={t("addLabel", { item: text })}
          onClick={() => document.getElementById(FIELD_IDS[key])?.focus()}
          className="min-h-9 cursor-pointer rounded-control px-2.5 font-[550] text-brand hover:bg-brand-tint pointer-coarse:min-h-touch"
        >
          {t("add")}
        </button>
      )}
    </li>
  );
}
