"use client";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/empty-state";
import { useCockpit } from "../../cockpit-context";
import { useKeys } from "../../frame/use-keys";
import { type Offer, useOffers } from "../../palette/offers";
import { PhaseQuestion } from "../../parts/phase-heading";
import { PromiseList } from "./promise-list";
import { SpokenAction } from "./spoken-action";
import { usePromises } from "./use-promises";

/** If–then sentences, read aloud one by one and promised. */
export function CommitCentre() {
  const t = useTranslations("cockpitCommit");
  const { isPreview } = useCockpit();
  const { rows, row, promised, step } = usePromises();
  useKeys(isPreview ? {} : { arrowright: () => step(1), arrowleft: () => step(-1) });
  const offers: Offer[] = [
    { id: "actionNext", keys: ["→"], onUse: () => step(1) },
    { id: "actionBack", keys: ["←"], onUse: () => step(-1) },
  ];
  useOffers(isPreview ? [] : offers);
  return (
    <>
      <PhaseQuestion
        phase="commit"
        aside={
          <p className="text-sm text-ink-2 tabular-nums">{t("promisedCount", { n: promised, total: rows.length })}</p>
        }
      />
      {row ? (
        <div className="-mx-1 flex min-h-0 flex-1 flex-col gap-3.5 px-1 pb-2 md:overflow-y-auto">
          <SpokenAction key={row.action.id} row={row} />
          <PromiseList />
        </div>
      ) : (
        <EmptyState title={t("empty")} text={t("emptyText")} />
      )}
    </>
  );
}
