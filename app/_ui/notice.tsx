import { cx } from "class-variance-authority";
import type { ComponentProps, ReactNode } from "react";
import { type Tone, toneStyles } from "./tones";

type NoticeProps = Omit<ComponentProps<"div">, "title"> & { tone?: Tone; icon?: ReactNode; title?: ReactNode };

/** A calm box that says what happened or what is thin; the title carries the tone, the text stays ink. */
export function Notice({ tone = "info", icon, title, className, children, ...rest }: NoticeProps) {
  return (
    <div
      {...rest}
      className={cx(
        "flex gap-2.5 rounded-card px-3.5 py-3 text-sm leading-snug [&>svg]:mt-px [&>svg]:size-4.5 [&>svg]:shrink-0 forced-colors:border",
        toneStyles[tone],
        className,
      )}
    >
      {icon}
      <div className="min-w-0 flex-1">
        {title && <p className="font-[650]">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
    </div>
  );
}
