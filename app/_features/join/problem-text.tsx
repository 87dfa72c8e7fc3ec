"use client";

import { useTranslations } from "next-intl";
import { Countdown } from "./countdown";
import type { Problem } from "./use-entering";

/** Why joining did not work, in words; what was typed stays where it is. */
export function ProblemText({ code, retrySeconds }: Problem) {
  const t = useTranslations("join.problem");
  if (code === "rate_limited") return <Countdown seconds={retrySeconds || 60} />;
  if (
    code === "full" ||
    code === "wrong_phase" ||
    code === "offline" ||
    code === "invalid" ||
    code === "not_found" ||
    code === "forbidden"
  )
    return t(code);
  return t("other");
}
