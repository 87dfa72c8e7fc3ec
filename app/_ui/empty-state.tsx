import type { ReactNode } from "react";

interface EmptyStateProps {
  /** Of the heading, by which it can be given the focus. */
  id?: string;
  icon?: ReactNode;
  title: ReactNode;
  text?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  /** Level of the heading; h2 unless told. */
  as?: "h1" | "h2" | "h3";
}

export function EmptyState({ id, icon, title, text, action, as: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-10 text-center">
      {icon && (
        <span className="mb-2 grid size-16 place-items-center rounded-full bg-brand-tint text-brand [&_svg]:size-7">
          {icon}
        </span>
      )}
      <Heading id={id} tabIndex={id === undefined ? undefined : -1} className="text-xl font-[680] text-balance">
        {title}
      </Heading>
      {text && <p className="max-w-md text-ink-2 text-balance">{text}</p>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
