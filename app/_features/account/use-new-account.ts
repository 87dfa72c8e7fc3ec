"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Failure } from "@/app/_api/failure";
import { failureText } from "./failure-text";
import { type Mistake, mistakesIn, mistakesOf, mistakeTexts, type SetUpEntries } from "./set-up-mistakes";

/** What somebody enters for an account that does not exist yet, and what was found wrong with it. */
export function useNewAccount(first: SetUpEntries) {
  const t = useTranslations("setup");
  const signInWords = useTranslations("signin");
  const [entries, setEntries] = useState(first);
  const [refused, setRefused] = useState({ mistakes: [] as Mistake[], entries: first });
  const [failure, setFailure] = useState("");
  const [tries, setTries] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const edit = (part: Partial<SetUpEntries>) => setEntries((before) => ({ ...before, ...part }));
  const mistakes = refused.mistakes.map((mistake) => ({
    ...mistake,
    ...mistakeTexts(mistake, refused.entries, t),
  }));
  /** @param text what is wrong beside the fields */
  const refuse = (found: Mistake[], text = "") => {
    setRefused({ mistakes: found, entries });
    setFailure(text);
    setTries((n) => n + 1);
    setBusy(false);
  };
  /** Says what the server had against it: beside the fields to blame, if any. */
  const refuseFor = (why: Failure) => {
    const wrong = mistakesOf(why);
    refuse(wrong, wrong.length > 0 ? "" : failureText(signInWords, why));
  };
  /** Begins to send unless that goes on already or something is seen to be wrong. @param known what no field asks for */
  const begin = (known: Partial<SetUpEntries> = {}): boolean => {
    if (isBusy) return false;
    const found = mistakesIn({ ...entries, ...known });
    if (found.length > 0) refuse(found);
    else setBusy(true);
    return found.length === 0;
  };
  const field = (name: keyof SetUpEntries) => ({
    id: name,
    label: t(name),
    value: entries[name],
    error: mistakes.find((mistake) => mistake.field === name)?.full,
    onChange: ({ target: { value } }: { target: { value: string } }) => edit({ [name]: value }),
  });
  return { entries, edit, mistakes, failure, tries, isBusy, begin, refuse, refuseFor, field };
}

export type NewAccount = ReturnType<typeof useNewAccount>;
