import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { ActionStatusPill } from "@/app/_workshop/plan/action-status-pill";
import type { ReviewRow } from "./review-view";

/** What was given up or lives on in the next workshop, with its reason. */
export function DroppedActions({ rows }: { rows: readonly ReviewRow[] }) {
  const t = useTranslations("review");
  return (
    <Panel as="section" aria-labelledby="dropped-actions">
      <h2 id="dropped-actions" className="text-lg font-[680]">
        {t("droppedTitle", { n: rows.length })}
      </h2>
      <ul className="mt-2">
        {rows.map(({ action }) => (
          <li
            key={action.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2.5 text-sm"
          >
            <span className="min-w-0 flex-1 basis-60">
              <span className="font-[650]">
                <bdi>{action.title}</bdi>
              </span>
              {action.statusReason && (
                <span className="block text-ink-2">
                  <bdi>{action.statusReason}</bdi>
                </span>
              )}
            </span>
            <ActionStatusPill status={action.status} overdue={false} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
