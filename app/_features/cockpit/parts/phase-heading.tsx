"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export const HEADING_ID = "phase-question";

/** The one question of a phase, the page's h1; `children` stand at its end. */
export function PhaseHeading({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 id={HEADING_ID} tabIndex={-1} className="min-w-0 flex-1 basis-80 text-xl font-[690]">
        {children}
      </h1>
      {aside}
    </div>
  );
}

type Asked = "lobby" | "frame" | "collect" | "cluster" | "vote" | "rate" | "ideate" | "plan" | "commit";

/** The heading of a phase whose question never changes. */
export function PhaseQuestion({ phase, aside }: { phase: Asked; aside?: ReactNode }) {
  const t = useTranslations("phases");
  return <PhaseHeading aside={aside}>{t(`question.${phase}`)}</PhaseHeading>;
}
