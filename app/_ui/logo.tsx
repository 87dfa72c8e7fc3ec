import { cx } from "class-variance-authority";

/** The mark: a streak drawn on a touchstone. Decorative, the name stands beside it or in the link's label. */
export function Logo({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx(
        "grid size-8 shrink-0 place-items-center rounded-[30%] bg-brand text-on-brand forced-colors:border",
        className,
      )}
    >
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="size-[62%]"
        role="presentation"
      >
        <path
          d="M3.2 14.2C3.2 8 7.6 3 13 3c4.8 0 7.8 3.6 7.8 8.6 0 5.6-4.2 9.4-9.6 9.4-4.9 0-8-2.5-8-6.8z"
          strokeWidth="1.8"
        />
        <path d="M8.4 15.6l7-7.2" strokeWidth="2.8" />
      </svg>
    </span>
  );
}
