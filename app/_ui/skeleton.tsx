import { cx } from "class-variance-authority";

/** Holds the place of something that loads. Shows itself after 300 ms only, so that quick answers do not flicker. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx("skeleton block rounded-control bg-line", className)} />;
}
