"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDerived, useExecute, useLive, useMe } from "@/app/_live/live";
import { Scale } from "@/app/_ui/radio-group";

const FIVE = ["1", "2", "3", "4", "5"] as const;

/** One tap on how helpful the workshop was; shown to all only as a distribution of enough answers. */
export function ClosingRatingField() {
  const t = useTranslations("phone.commit");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const { view } = useLive();
  const own = view.get("closingRating", useMe()?.id ?? "")?.value;
  const [problem, setProblem] = useState<string>();
  const isClosed = useDerived("closingSummary", "all")?.closed ?? false;
  const set = async (value: number) => {
    const outcome = await execute("closingRatings.set", { value });
    setProblem(outcome.ok ? undefined : refusals(outcome.code));
  };
  if (isClosed) return <p className="border-t border-line pt-4 text-sm text-ink-2">{t("helpfulClosed")}</p>;
  return (
    <Scale
      className="border-t border-line pt-4"
      legend={t("helpful")}
      low={t("little")}
      high={t("very")}
      error={problem}
      options={FIVE.map((value) => ({ value, label: value }))}
      value={FIVE.find((value) => value === String(own)) ?? null}
      onChange={(value) => void set(Number(value))}
    />
  );
}
