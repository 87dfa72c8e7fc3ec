import { Circle, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { FIELD_IDS } from "./field-ids";

const ITEMS = ["titleItem", "persona", "goal", "date", "evidence"] as const;
type Item = (typeof ITEMS)[number];

/** What is still missing; none of it keeps anybody from starting (method 2.3). */
export function Checklist() {
  const t = useTranslations("workshop.checklist");
  const { persona, goal, startsAt } = useWorkshop();
  const evidence = useRecords("evidence");
  const isDone: Record<Item, boolean> = {
    titleItem: true,
    persona: persona !== "",
    goal: goal !== "",
    date: startsAt !== null,
    evidence: evidence.length > 0,
  };
  const left = ITEMS.filter((item) => !isDone[item]).length;
  return (
    <Panel as="section" aria-labelledby="checklist-title">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checklist-title" className="text-lg font-[680]">
          {t("title")}
        </h2>
        <p className="text-sm text-ink-2">{t("left", { n: left })}</p>
      </div>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {ITEMS.map((item) => (
          <Line key={item} item={item} isDone={isDone[item]} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-ink-2">{t("lead")}</p>
      <h3 className="mt-5 font-sans text-sm font-semibold tracking-normal">{t("beyond")}</h3>
      <ul className="mt-1.5 grid list-disc gap-1 pl-5 text-sm text-ink-2">
        <li>{t("frontLine")}</li>
        <li>{t("spending")}</li>
      </ul>
    </Panel>
  );
}

function Line({ item, isDone }: { item: Item; isDone: boolean }) {
  const t = useTranslations("workshop.checklist");
  return (
    <li className="flex min-h-11 flex-wrap items-center justify-end gap-x-3 py-1 text-sm">
      {isDone ? (
        <CircleCheck role="img" aria-label={t("done")} className="size-5 shrink-0 text-ok" />
      ) : (
        <Circle role="img" aria-label={t("open")} className="size-5 shrink-0 text-ink-3" />
      )}
      <span className="flex-1 basis-24">{t(item)}</span>
      {!isDone && (
        <button
          type="button"
          aria-label={t("addLabel", { item: t(item) })}
          onClick={() => document.getElementById(FIELD_IDS[item])?.focus()}
          className="min-h-9 cursor-pointer rounded-control px-2.5 font-[550] text-brand hover:bg-brand-tint pointer-coarse:min-h-touch"
        >
          {t("add")}
        </button>
      )}
    </li>
  );
}
