"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import type { NeededToday as Needed } from "@/server/loaders/dashboard";
import { NeededLine } from "./needed-line";

const AT_FIRST = 5;

interface NeededTodayProps {
  lines: readonly Needed[];
  /** Calendar date. */
  today: string;
}

/** What cannot wait, above the list; not there at all when nothing is due. */
export function NeededToday({ lines, today }: NeededTodayProps) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const [showsAll, setShowsAll] = useState(false);
  if (lines.length === 0) return null;
  const shown = showsAll ? lines : lines.slice(0, AT_FIRST);
  const date = format.dateTime(new Date(`${today}T00:00:00Z`), { timeZone: "UTC", dateStyle: "full" });
  return (
    <Panel as="section" aria-labelledby="needed-title" className="mt-8">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="needed-title" className="text-lg font-[680]">
          {t("needToday")}
        </h2>
        <p className="text-sm text-ink-2">{date}</p>
      </div>
      <ul className="mt-1.5 divide-y divide-line border-t border-line">
        {shown.map((line, i) => (
          <NeededLine key={`${line.workshopId} ${line.kind}`} line={line} today={today} isFirst={i === 0} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button variant="link" className="mt-2" onClick={() => setShowsAll(true)}>
          {t("needed.showAll", { n: lines.length })}
        </Button>
      )}
    </Panel>
  );
}
