"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api } from "@/app/_api/client";
import { type Failure, failureOf } from "@/app/_api/failure";
import { signIn } from "@/app/_api/sign-in";
import { useLanguage } from "@/app/_i18n/use-language";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { TextField } from "@/app/_ui/text-field";
import { PASSWORD_LENGTH } from "@/domain/limits";
import { failureText } from "./failure-text";
import { PasswordField } from "./password-field";
import { type Mistake, mistakesIn, mistakesOf, mistakeTexts } from "./set-up-mistakes";

interface AccountFormProps {
  /** Token of the invitation. */
  invitation: string;
  onSignedIn: () => Promise<void>;
}

const FIELDS = ["name", "email", "password"] as const;
const EMPTY = { name: "", email: "", password: "" };

/** Makes the account of somebody who was invited, and signs in. */
export function AccountForm({ invitation, onSignedIn }: AccountFormProps) {
  const t = useTranslations("setup");
  const { entries, edit, mistakes, failure, isBusy, submit } = useAccount(invitation, onSignedIn);
  const field = (name: (typeof FIELDS)[number]) => ({
    id: name,
    label: t(name),
    value: entries[name],
    error: mistakes.find((mistake) => mistake.field === name)?.full,
    onChange: ({ target: { value } }: { target: { value: string } }) => edit({ [name]: value }),
  });
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <TextField {...field("name")} autoComplete="name" />
      <TextField {...field("email")} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
      <PasswordField
        {...field("password")}
        autoComplete="new-password"
        hint={
          mistakes.some((mistake) => mistake.field === "password")
            ? null
            : t("passwordHint", { min: PASSWORD_LENGTH.min })
        }
      />
      <div>
        <Button type="submit" variant="primary" size="lg" wide busy={isBusy}>
          {t("submit")}
        </Button>
        <div role="alert">{failure && <FieldError>{failure}</FieldError>}</div>
      </div>
    </form>
  );
}

function useAccount(invitation: string, onSignedIn: () => Promise<void>) {
  const t = useTranslations("setup");
  const lead = useTranslations("lead");
  const signInWords = useTranslations("signin");
  const { locale } = useLanguage();
  const [entries, setEntries] = useState(EMPTY);
  const [refused, setRefused] = useState<{ mistakes: Mistake[]; entries: typeof EMPTY }>({
    mistakes: [],
    entries: EMPTY,
  });
  const [failure, setFailure] = useState("");
  const [isBusy, setBusy] = useState(false);
  const edit = (part: Partial<typeof EMPTY>) => setEntries((before) => ({ ...before, ...part }));
  const refuse = (mistakes: Mistake[], text = "") => {
    setRefused({ mistakes, entries });
    setFailure(text);
    setBusy(false);
    const [first] = mistakes;
    if (first) document.getElementById(first.field)?.focus();
  };
  const register = () =>
    api.users.acceptInvitation.mutate({ token: invitation, ...entries, locale }).then(() => null, failureOf);
  const textOf = (why: Failure) => (Object.keys(why.fields).length > 0 ? "" : failureText(signInWords, why));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = mistakesIn({ token: invitation, ...entries });
    if (found.length > 0) return refuse(found);
    setBusy(true);
    const why = await register();
    if (why) return refuse(mistakesOf(why), why.code === "not_found" ? lead("invitationGone") : textOf(why));
    const failed = await signIn(entries.email, entries.password);
    if (failed) return refuse([], failureText(signInWords, failed));
    refuse([]);
    await onSignedIn();
  };
  const mistakes = refused.mistakes.map((mistake) => ({
    ...mistake,
    ...mistakeTexts(mistake, { token: "", ...refused.entries }, t),
  }));
  return { entries, edit, mistakes, failure, isBusy, submit };
}
