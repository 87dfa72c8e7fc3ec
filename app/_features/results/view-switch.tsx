import { cx } from "class-variance-authority";
import { Grid2x2, ListOrdered, Route, Table2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { VIEWS, type View } from "./results-view";

const ICONS = { ranking: ListOrdered, journey: Route, matrix: Grid2x2, table: Table2 } as const;

/** The same result in four ways, each with an address of its own. */
export function ViewSwitch({ view }: { view: View }) {
  const t = useTranslations("results.view");
  return (
    <nav aria-label={t("legend")} className="max-sm:w-full print:hidden">
      <ul className="flex gap-0.5 max-sm:w-full rounded-[0.6875rem] bg-sunken p-0.75 shadow-[inset_0_0_0_1px_var(--line)]">
        {VIEWS.map((each) => {
          const Icon = ICONS[each];
          return (
            <li key={each} className="max-sm:flex-1">
              <Link
                href={`?view=${each}`}
                scroll={false}
                aria-current={each === view ? "page" : undefined}
                className={cx(
                  "flex min-h-8 items-center justify-center gap-1.5 rounded-lg px-2.75 py-1 text-xs font-[550] no-underline max-sm:px-1.5 pointer-coarse:min-h-touch max-sm:[&_svg]:hidden [&_svg]:size-4",
                  each === view ? "bg-surface text-ink shadow-flat" : "text-ink-2 hover:text-ink",
                )}
              >
                <Icon aria-hidden />
                {t(each)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
