"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useLive, useMe } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { dotId } from "@/domain/state";
import { inOrderOf } from "../vote/ballot-order";

const TIE_BREAK_ROUND = 2;

/** One secret dot among the tied; it never enters the impact (method 2.5). */
export function TieBreakVote({ momentIds }: { momentIds: readonly string[] }) {
  const t = useTranslations("phone.reveal");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const { view } = useLive();
  const me = useMe()?.id ?? "";
  const [problem, setProblem] = useState<string>();
  const moments = inOrderOf(
    me,
    momentIds.flatMap((id) => view.get("moment", id) ?? []),
  );
  const chosen = momentIds.find((id) => view.get("dot", dotId(TIE_BREAK_ROUND, me, id)));
  const choose = async (momentId: string) => {
    if (chosen && chosen !== momentId) void execute("dots.set", { momentId: chosen, dots: 0 });
    const outcome = await execute("dots.set", { momentId, dots: 1 });
    setProblem(outcome.ok ? undefined : refusals(outcome.code));
  };
  return (
    <Panel as="section" padding="sm" className="mb-4">
      <RadioGroup
        layout="list"
        legend={t("tieBreak")}
        hint={t("tieBreakHint")}
        error={problem}
        options={moments.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen ?? null}
        onChange={(id) => void choose(id)}
      />
    </Panel>
  );
}
