"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { signIn } from "@/app/_api/sign-in";
import { capitalised, spell } from "@/app/_i18n/numbers";
import { useLanguage } from "@/app/_i18n/use-language";
import { Checkbox } from "@/app/_ui/checkbox";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextField } from "@/app/_ui/text-field";
import type { Locale } from "@/content/text";
import { CreateAccount, NewAccountFields } from "./new-account-fields";
import type { SetUpEntries } from "./set-up-mistakes";
import { useNewAccount } from "./use-new-account";

const LANGUAGES = [
  { value: "en", label: <span lang="en">English</span> },
  { value: "de", label: <span lang="de">Deutsch</span> },
] as const;

/** Creates the first account with the token from the address's fragment, signs in and goes to the workshops. */
export function SetUpForm() {
  const t = useTranslations("setup");
  const { locale, setLocale } = useLanguage();
  const account = useNewAccount({ token: "", name: "", email: "", password: "" });
  const { entries, edit, mistakes, tries, begin, refuseFor, field } = account;
  const [withSample, setWithSample] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the token is taken out of the address once
  useEffect(() => takeToken((token) => edit({ token })), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!begin()) return;
    try {
      await api.setup.createOwner.mutate({ ...entries, token: entries.token.trim(), locale });
    } catch (error) {
      return refuseFor(failureOf(error));
    }
    window.location.assign(await firstPage(entries, withSample ? locale : null));
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {mistakes.length > 0 && <Summary key={tries} mistakes={mistakes} />}
      <TextField {...field("token")} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <NewAccountFields account={account} className="grid gap-4 sm:grid-cols-[2fr_3fr] sm:gap-3.5" />
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
      <CreateAccount account={account} />
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
