"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { PASSWORD_LENGTH } from "@/domain/limits";
import { PasswordField } from "./password-field";
import type { NewAccount } from "./use-new-account";

/** @param className how name and address stand to each other */
export function NewAccountFields({ account, className }: { account: NewAccount; className: string }) {
  const t = useTranslations("setup");
  const { field, mistakes } = account;
  const isPasswordWrong = mistakes.some((mistake) => mistake.field === "password");
  return (
    <>
      <div className={className}>
        <TextField {...field("name")} autoComplete="name" />
        <TextField {...field("email")} type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />
      </div>
      <PasswordField
        {...field("password")}
        autoComplete="new-password"
        hint={isPasswordWrong ? null : t("passwordHint", { min: PASSWORD_LENGTH.min })}
      />
    </>
  );
}

export function CreateAccount({ account: { isBusy, failure } }: { account: NewAccount }) {
  const t = useTranslations("setup");
  return (
    <div>
      <Button type="submit" variant="primary" size="lg" wide busy={isBusy}>
        {t("submit")}
      </Button>
      <Alarm>{failure && <FieldError>{failure}</FieldError>}</Alarm>
    </div>
  );
}
