"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";

/** Takes a workshop's code to its join page, which checks it. */
export function CodeEntry({ label, submitLabel }: { label: string; submitLabel: string }) {
  const router = useRouter();
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const bare = code.replace(/[^0-9a-z]/giu, "");
    if (bare !== "") router.push(`/j/${bare}`);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <TextField
        label={label}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        className="min-w-[min(12rem,100%)] flex-1"
        inputClassName="uppercase tabular-nums tracking-widest"
      />
      <Button type="submit" variant="primary" className="min-h-touch">
        {submitLabel}
      </Button>
    </form>
  );
}
