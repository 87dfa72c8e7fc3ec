"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { signIn } from "@/app/_api/sign-in";
import { capitalised, spell } from "@/app/_i18n/numbers";
import { useLanguage } from "@/app/_i18n/use-language";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FieldError } from "@/app/_ui/field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextField } from "@/app/_ui/text-field";
import type { Locale } from "@/content/text";
import { PASSWORD_LENGTH } from "@/domain/limits";
import { failureText } from "./failure-text";
import { PasswordField } from "./password-field";
import { type Mistake, mistakesIn, mistakesOf, mistakeTexts, type SetUpEntries } from "./set-up-mistakes";

const EMPTY: SetUpEntries = { token: "", name: "", email: "", password: "" };
const LANGUAGES = [
  { value: "en", label: <span lang="en">English</span> },
  { value: "de", label: <span lang="de">Deutsch</span> },
] as const;

/** Creates the first account with the token from the address's fragment, signs in and goes to the workshops. */
export function SetUpForm() {
  const t = useTranslations("setup");
  const signInWords = useTranslations("signin");
  const { locale, setLocale } = useLanguage();
  const [entries, setEntries] = useState(EMPTY);
  const [refused, setRefused] = useState<{ mistakes: Mistake[]; entries: SetUpEntries }>({
    mistakes: [],
    entries: EMPTY,
  });
  const [failure, setFailure] = useState("");
  const [tries, setTries] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [withSample, setWithSample] = useState(true);
  useEffect(() => takeToken((token) => setEntries((before) => ({ ...before, token }))), []);

  const refuse = (found: Mistake[], text = "") => {
    setRefused({ mistakes: found, entries });
    setFailure(text);
    setTries((n) => n + 1);
    setBusy(false);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = mistakesIn(entries);
    if (found.length > 0) return refuse(found);
    setBusy(true);
    try {
      await api.setup.createOwner.mutate({ ...entries, token: entries.token.trim(), locale });
    } catch (error) {
      const why = failureOf(error);
      const wrong = mistakesOf(why);
      return refuse(wrong, wrong.length > 0 ? "" : failureText(signInWords, why));
    }
    window.location.assign(await firstPage(entries, withSample ? locale : null));
  };

  const mistakes = refused.mistakes.map((m) => ({ ...m, ...mistakeTexts(m, refused.entries, t) }));
  const field = (name: keyof SetUpEntries) => ({
    id: name,
    label: t(name),
    value: entries[name],
    error: mistakes.find((mistake) => mistake.field === name)?.full,
    onChange: ({ target: { value } }: { target: { value: string } }) =>
      setEntries((before) => ({ ...before, [name]: value })),
  });

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {mistakes.length > 0 && <Summary key={tries} mistakes={mistakes} />}
      <TextField {...field("token")} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <div className="grid gap-4 sm:grid-cols-[2fr_3fr] sm:gap-3.5">
        <TextField {...field("name")} autoComplete="name" />
        <TextField {...field("email")} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
      </div>
      <PasswordField
        {...field("password")}
        autoComplete="new-password"
        hint={
          mistakes.some(({ field }) => field === "password") ? null : t("passwordHint", { min: PASSWORD_LENGTH.min })
        }
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <RadioGroup legend={t("language")} options={LANGUAGES} value={locale} onChange={setLocale} />
        <Checkbox
          id="sample"
          label={t("sample")}
          hint={t("sampleHint")}
          checked={withSample}
          onChange={(event) => setWithSample(event.target.checked)}
        />
      </div>
      <div>
        <Button type="submit" variant="primary" size="lg" wide busy={isBusy}>
          {t("submit")}
        </Button>
        <div role="alert">{failure && <FieldError>{failure}</FieldError>}</div>
      </div>
    </form>
  );
}

/**
 * Signs in and creates the sample, which is only an offer: where it fails, the dashboard makes it again.
 * @param sample the language of the sample workshop; null for none
 * @returns where to go
 */
async function firstPage({ email, password }: SetUpEntries, sample: Locale | null): Promise<string> {
  const isStranded = await signIn(email, password);
  if (isStranded) return "/signin";
  if (sample) await api.workshops.createSample.mutate({ locale: sample }).catch(() => undefined);
  return "/w";
}

function Summary({ mistakes }: { mistakes: readonly { field: string; short: string }[] }) {
  const t = useTranslations("common");
  const numberWord = useTranslations("numbers");
  const word = capitalised(spell(numberWord, mistakes.length));
  return (
    <ErrorSummary
      title={t("attention", { n: mistakes.length, word })}
      errors={mistakes.map(({ field, short }) => ({ id: field, text: short }))}
    />
  );
}

/** Takes the token out of the address, so that it neither stays in the history nor goes along when the page is shared. */
function takeToken(use: (token: string) => void): void {
  const token = window.location.hash.slice(1);
  if (token === "") return;
  window.history.replaceState(window.history.state, "", window.location.pathname);
  use(token);
}
