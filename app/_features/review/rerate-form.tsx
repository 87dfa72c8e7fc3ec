"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { Scale } from "@/app/_ui/radio-group";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { ProblemNotice } from "./problem-notice";
import { useSending } from "./use-sending";

const SCALE = ["1", "2", "3", "4", "5"] as const;

interface RerateFormProps {
  workshopId: string;
  checkInId: string;
  moments: readonly { id: string; title: string }[];
  /** What was said through this link, keyed by moment. */
  own: Readonly<Record<string, number>>;
}

/** How satisfied customers are with each moment today. The value of the workshop is not shown here: it would pull answers towards it. */
export function RerateForm({ workshopId, checkInId, moments, own }: RerateFormProps) {
  const t = useTranslations("review");
  const said = Object.keys(own).length;
  return (
    <Panel as="section" aria-labelledby="rerate" className="grid content-start gap-4">
      <div>
        <h2 id="rerate" className="text-lg font-[680]">
          {t("rerateTitle")}
        </h2>
        <p className="mt-1 text-sm text-ink-2">{t("rerateText", { said, total: moments.length })}</p>
      </div>
      {moments.map(({ id, title }) => (
        <RerateRow key={id} {...{ workshopId, checkInId, momentId: id, title }} saved={own[id] ?? null} />
      ))}
    </Panel>
  );
}

interface RerateRowProps {
  workshopId: string;
  checkInId: string;
  momentId: string;
  title: string;
  saved: number | null;
}

function RerateRow({ workshopId, checkInId, momentId, title, saved }: RerateRowProps) {
  const t = useTranslations("review");
  const text = useText();
  const [chosen, setChosen] = useState<number | null>(saved);
  const { isBusy, problem, send } = useSending(workshopId);
  const choose = (satisfaction: number | null) => {
    setChosen(satisfaction);
    void send([{ name: "ratings.rerate", args: { checkInId, momentId, satisfaction } }]);
  };
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <Scale
        legend={title}
        options={SCALE.map((value) => ({
          value,
          label: value,
          accessibleLabel: `${value}, ${text(label("satisfaction", value))}`,
        }))}
        value={chosen === null ? null : (String(chosen) as (typeof SCALE)[number])}
        onChange={(value) => choose(Number(value))}
        low={text(label("satisfaction", 1))}
        high={text(label("satisfaction", 5))}
      />
      {chosen !== null && (
        <p className="flex flex-wrap items-center justify-between gap-2">
          <Button variant="quiet" size="sm" onClick={() => choose(null)} aria-label={t("takeBackFor", { title })}>
            {t("takeBack")}
          </Button>
          {saved === chosen && !isBusy && !problem && (
            <span className="inline-flex items-center gap-1 text-xs font-semibold text-ok">
              <Check aria-hidden className="size-4" />
              {t("kept")}
            </span>
          )}
        </p>
      )}
      {problem && (
        <>
          <ProblemNotice problem={problem} />
          <Button size="sm" onClick={() => choose(chosen)}>
            {t("enterAgain")}
          </Button>
        </>
      )}
    </div>
  );
}
