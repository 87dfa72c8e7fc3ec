"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Failure } from "@/app/_api/failure";
import { signIn } from "@/app/_api/sign-in";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { failureText } from "./failure-text";
import { PasswordField } from "./password-field";

interface Mistakes {
  email?: string;
  password?: string;
  form?: string;
}

/** @param next path to go to afterwards */
export function SignInForm({ next }: { next: string }) {
  return <SignInFields onSignedIn={async () => window.location.assign(next)} />;
}

export function SignInFields({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const t = useTranslations("signin");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const missing = missingOf(email, password, t);
    setMistakes(missing);
    if (missing.email || missing.password) return focus(missing.email ? "email" : "password");
    setBusy(true);
    const failure = await signIn(email, password);
    if (!failure) return onSignedIn();
    setBusy(false);
    setMistakes(mistakesOf(failure, t));
    focus("password");
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <TextField
        id="email"
        label={t("email")}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={mistakes.email}
      />
      <PasswordField
        id="password"
        label={t("password")}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={mistakes.password}
      />
      <div>
        <Button type="submit" variant="primary" size="lg" wide busy={isBusy}>
          {t("submit")}
        </Button>
        <Alarm>{mistakes.form && <FieldError>{mistakes.form}</FieldError>}</Alarm>
      </div>
    </form>
  );
}

type Words = ReturnType<typeof useTranslations<"signin">>;

const missingOf = (email: string, password: string, t: Words): Mistakes => ({
  ...(email.trim() === "" ? { email: t("emailMissing") } : {}),
  ...(password === "" ? { password: t("passwordMissing") } : {}),
});

const mistakesOf = (failure: Failure, t: Words): Mistakes =>
  failure.code === "unauthorized" ? { password: t("wrong") } : { form: failureText(t, failure) };

const focus = (id: string) => document.getElementById(id)?.focus();
