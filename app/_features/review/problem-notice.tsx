"use client";

import { CircleAlert, Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import type { RefusalCode } from "@/domain/errors";

const OWN = { offline: "offline", gone: "gone", nothing: "nothing", changed_since: "changedSince" } as const;

/** Why nothing was entered; what was typed is still there. */
export function ProblemNotice({ problem }: { problem: string }) {
  const t = useTranslations("review.problem");
  const refusals = useTranslations("refusals");
  const own = problem in OWN ? OWN[problem as keyof typeof OWN] : undefined;
  const isMild = problem === "nothing";
  return (
    <Alarm>
      <Notice tone={isMild ? "info" : "warn"} icon={isMild ? <Info aria-hidden /> : <CircleAlert aria-hidden />}>
        {own ? t(own) : refusals(problem as RefusalCode)}
      </Notice>
    </Alarm>
  );
}
