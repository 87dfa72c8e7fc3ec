"use client";
import type { ReactNode } from "react";
import type { Tone } from "@/app/_ui/tones";
import { toneStyles } from "@/app/_ui/tones";

/** One line across the cockpit about something that concerns the whole workshop. */
export function Strip({
  tone,
  icon,
  children,
  action,
}: {
  tone: Tone;
  icon: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div
      className={`flex min-h-11 flex-wrap items-center gap-2.5 px-4 py-1 text-sm [&>svg]:size-4.5 [&>svg]:shrink-0 ${toneStyles[tone]}`}
    >
      {icon}
      <p className="flex-1 basis-40 text-ink">{children}</p>
      {action}
    </div>
  );
}
