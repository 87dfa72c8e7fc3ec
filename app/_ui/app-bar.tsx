import { cx } from "class-variance-authority";
import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "./logo";

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  href?: string;
}

interface AppBarProps {
  /** Where the mark leads to. */
  homeHref: string;
  homeLabel: string;
  /** Name beside the mark; give way to `crumbs` on inner pages. */
  name?: string;
  crumbs?: readonly Crumb[];
  /** Names the trail of crumbs for assistive technology. */
  crumbsLabel?: string;
  /** Bare bars stand on the page's own ground without a line, as on the start page. */
  bare?: boolean;
  /** Actions at the end. */
  children?: ReactNode;
}

/** On phones only the way back up: the page's own name is its heading. */
function Crumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string | undefined }) {
  return (
    <nav aria-label={label} className="min-w-16 flex-1 text-sm text-ink-2">
      <ol className="flex min-w-0 items-center gap-x-1.5">
        {crumbs.map(({ label: text, href }, i) => (
          <li
            key={text}
            className={cx(
              "flex min-w-0 items-center gap-1.5",
              i < crumbs.length - 2 && "max-xl:hidden",
              i === crumbs.length - 1 && i > 0 ? "max-sm:hidden" : "shrink-100",
            )}
          >
            {href && <ChevronLeft aria-hidden className="size-4 shrink-0 sm:hidden" />}
            {i > 0 && (
              <span aria-hidden className={i < crumbs.length - 1 ? "max-xl:hidden" : "max-sm:hidden"}>
                /
              </span>
            )}
            {href ? (
              <Link href={href} className="block truncate no-underline hover:text-ink hover:underline">
                <bdi>{text}</bdi>
              </Link>
            ) : (
              <span aria-current="page" className="truncate font-semibold text-ink">
                <bdi>{text}</bdi>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function AppBar({ homeHref, homeLabel, name, crumbs, crumbsLabel, bare = false, children }: AppBarProps) {
  return (
    <header
      className={cx(
        "flex min-h-15 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 pt-[max(0.5rem,env(safe-area-inset-top))] sm:px-8 print:hidden",
        bare ? "min-h-18" : "border-b border-line bg-surface",
      )}
    >
      <Link
        href={homeHref}
        aria-label={homeLabel}
        className="flex items-center gap-2.5 rounded-control text-ink no-underline"
      >
        <Logo />
        {name && <span className="font-display text-[1.0625rem] font-bold tracking-tight">{name}</span>}
      </Link>
      {crumbs && <Crumbs crumbs={crumbs} label={crumbsLabel} />}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-1.5 sm:gap-3">{children}</div>
    </header>
  );
}
