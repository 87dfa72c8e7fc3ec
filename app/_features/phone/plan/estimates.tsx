"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useDerived, useExecute, useLive, useMe } from "@/app/_live/live";
import { FieldError } from "@/app/_ui/field";
import { Scale } from "@/app/_ui/radio-group";
import { Alarm } from "@/app/_ui/spoken";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Action } from "@/domain/records";
import { estimateId } from "@/domain/state";

const FIVE = ["1", "2", "3", "4", "5"] as const;
type Five = (typeof FIVE)[number];
type Value = 1 | 2 | 3 | 4 | 5;

/** The person's view of effect and effort; of everybody's only the median is shown. */
export function Estimates({ action }: { action: Action }) {
  const t = useTranslations("phone.plan");
  const refusals = useTranslations("refusals");
  const format = useFormatter();
  const text = useText();
  const execute = useExecute();
  const { view } = useLive();
  const own = view.get("estimate", estimateId(useMe()?.id ?? "", action.id));
  const summary = useDerived("estimateSummary", action.id);
  const [problem, setProblem] = useState<string>();
  const set = async (change: { effect: number } | { effort: number }) => {
    const values = { effect: own?.effect ?? null, effort: own?.effort ?? null, ...change };
    const outcome = await execute("actions.estimate", { actionId: action.id, ...values });
    setProblem(outcome.ok ? undefined : refusals(outcome.code));
  };
  const options = (of: "effect" | "effort") =>
    FIVE.map((value) => ({ value, label: value, accessibleLabel: `${value}, ${text(label(of, Number(value)))}` }));
  const chosen = (value: number | null | undefined): Five | null => FIVE.find((five) => five === String(value)) ?? null;
  const shown = (value: number | null | undefined) => (value == null ? "–" : format.number(value));
  return (
    <div className="grid gap-3 pb-2">
      {summary?.closed ? (
        <p className="text-sm text-ink-2">{t("estimatesClosed")}</p>
      ) : (
        (["effect", "effort"] as const).map((of) => (
          <Scale
            key={of}
            legend={t(of)}
            low={text(label(of, 1))}
            high={text(label(of, 5))}
            options={options(of)}
            value={chosen(own?.[of])}
            onChange={(value) => void set({ [of]: Number(value) as Value } as { effect: Value } | { effort: Value })}
          />
        ))
      )}
      {summary && summary.n > 0 && (
        <p className="text-xs text-ink-2">
          {summary.effect === null && summary.effort === null
            ? t("estimatesFew", { n: summary.n })
            : t("median", { n: summary.n, effect: shown(summary.effect), effort: shown(summary.effort) })}
        </p>
      )}
      <Alarm>{problem && <FieldError>{problem}</FieldError>}</Alarm>
    </div>
  );
}
