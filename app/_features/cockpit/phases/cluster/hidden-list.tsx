"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { useAct } from "../../parts/use-act";
import { useBundles } from "./use-cluster";

/** Hidden cards and moments, to be shown again. */
export function HiddenList() {
  const t = useTranslations("cockpit.card");
  const act = useAct();
  const { hiddenCards, hiddenMoments } = useBundles();
  const undo = { undo: t("shown") };
  const rows = [
    ...hiddenMoments.map(({ id, title }) => ({
      id,
      text: title,
      show: () => act("moments.unhide", { momentId: id }, undo),
    })),
    ...hiddenCards.map(({ id, text }) => ({ id, text, show: () => act("touchpoints.unhide", { id }, undo) })),
  ];
  if (rows.length === 0) return null;
  return (
    <details className="rounded-card bg-surface shadow-flat">
      <summary className="flex min-h-11 cursor-pointer items-center rounded-card px-3.5 py-2 text-sm font-[650]">
        {t("hiddenCount", { n: rows.length })}
      </summary>
      <ul className="grid gap-1.5 px-2 pb-2">
        {rows.map(({ id, text, show }) => (
          <li key={id} className="flex items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-2.5 text-xs">
            <bdi className="min-w-0 flex-1">{text}</bdi>
            <Button size="sm" aria-label={`${t("unhide")}: ${text}`} onClick={() => void show()}>
              {t("unhide")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
