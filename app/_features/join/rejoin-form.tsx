"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { rejoin } from "@/app/_api/join";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import { Countdown } from "./countdown";
import type { Problem } from "./use-entering";

const DIGITS = 6;

/** For somebody who is in already and goes on with another phone, by the six digits the facilitator shows. */
export function RejoinForm({ code }: { code: string }) {
  const t = useTranslations("join.rejoin");
  const router = useRouter();
  const [digits, setDigits] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (digits.length < DIGITS) return setProblem({ code: "not_found", retrySeconds: 0 });
    setBusy(true);
    const result = await rejoin(code, digits);
    if ("data" in result) return router.replace(`/p/${result.data.workshopId}`);
    setBusy(false);
    setProblem(result);
  };
  return (
    <details className="mt-6 border-t border-line pt-3 text-sm">
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold">{t("summary")}</summary>
      <form onSubmit={submit} className="grid gap-3 pt-2 pb-2">
        <TextField
          id="rejoin"
          name="rejoin"
          label={t("label")}
          hint={t("hint")}
          error={problem && <Why {...problem} />}
          value={digits}
          onChange={(event) => setDigits(event.target.value.replace(/\D/g, "").slice(0, DIGITS))}
          inputMode="numeric"
          autoComplete="one-time-code"
          enterKeyHint="go"
          inputClassName="text-center font-display text-xl tracking-widest tabular-nums"
        />
        <Button type="submit" size="lg" wide busy={isBusy}>
          {t("submit")}
        </Button>
      </form>
    </details>
  );
}

function Why({ code, retrySeconds }: Problem) {
  const t = useTranslations("join.rejoin");
  if (code === "rate_limited") return <Countdown seconds={retrySeconds || 60} />;
  return t(code === "not_found" || code === "offline" ? code : "other");
}
