"use client";
import { cx } from "class-variance-authority";
import { BadgeCheck, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePromises } from "./use-promises";

/** All actions with their mark; a tap brings one forward. */
export function PromiseList() {
  const t = useTranslations("cockpitCommit");
  const { rows, row, choose } = usePromises();
  return (
    <ol aria-label={t("list")} className="rounded-panel bg-surface p-1.5 shadow-flat forced-colors:border">
      {rows.map(({ action, place }) => {
        const isPromised = action.promisedAt !== null;
        const Icon = isPromised ? BadgeCheck : Circle;
        return (
          <li key={action.id}>
            <button
              type="button"
              aria-current={action.id === row?.action.id ? "true" : undefined}
              onClick={() => choose(action.id)}
              className={cx(
                "grid min-h-11 w-full cursor-pointer grid-cols-[1.75rem_minmax(0,1fr)_auto_1.5rem] items-center gap-3 rounded-card px-3 py-1.5 text-left text-sm hover:bg-sunken",
                action.id === row?.action.id && "bg-brand-tint",
              )}
            >
              <span className="text-center text-ink-2 tabular-nums">{place ?? "–"}</span>
              <span className="min-w-0 font-[550]">
                <bdi>{action.title}</bdi>
              </span>
              <span className="text-xs text-ink-2">{action.owner?.name ?? t("noOwner")}</span>
              <Icon aria-hidden className={cx("size-5", isPromised ? "text-ok" : "text-ink-3")} />
              <span className="sr-only">{t(isPromised ? "promised" : "notPromised")}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
