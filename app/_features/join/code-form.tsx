"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import { formatJoinCode, normaliseJoinCode } from "@/domain/join-code";

interface CodeFormProps {
  /** What was tried before, shown again so that one wrong character need not cost eight. */
  initial?: string;
  error?: string;
  focused?: boolean;
}

/** Upper case while typing and the dash set in after the fourth character; otherwise as typed. */
function tidy(typed: string): string {
  const upper = typed.toUpperCase().slice(0, 20);
  const bare = upper.replace(/[^0-9A-Z]/g, "");
  return bare.length > 4 && bare.length <= 8 ? `${bare.slice(0, 4)}-${bare.slice(4)}` : upper;
}

/** Takes a code to its join page, which knows whether it opens anything. */
export function CodeForm({ initial = "", error, focused = false }: CodeFormProps) {
  const t = useTranslations("landing");
  const router = useRouter();
  const [code, setCode] = useState(initial);
  const [problem, setProblem] = useState(error);
  const [isGoing, startTransition] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = normaliseJoinCode(code);
    if (!wanted) return setProblem(t("codeUnknown"));
    setProblem(undefined);
    startTransition(() => router.push(`/j/${formatJoinCode(wanted)}`));
  };
  return (
    <form onSubmit={submit}>
      <TextField
        id="code"
        name="code"
        label={t("codeLabel")}
        hint={t("codeHint")}
        error={problem}
        value={code}
        onChange={(event) => setCode(tidy(event.target.value))}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        autoFocus={focused}
        inputClassName="h-17 rounded-2xl text-center font-display text-2xl font-[680] tracking-widest uppercase tabular-nums sm:text-3xl"
      />
      <Button type="submit" variant="primary" size="lg" wide busy={isGoing} className="mt-5">
        {t("join")}
      </Button>
    </form>
  );
}
