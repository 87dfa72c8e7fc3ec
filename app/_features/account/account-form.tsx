"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { signIn } from "@/app/_api/sign-in";
import { useLanguage } from "@/app/_i18n/use-language";
import { failureText } from "./failure-text";
import { CreateAccount, NewAccountFields } from "./new-account-fields";
import { useNewAccount } from "./use-new-account";

interface AccountFormProps {
  /** Token of the invitation. */
  invitation: string;
  onSignedIn: () => Promise<void>;
}

/** Makes the account of somebody who was invited, and signs in. */
export function AccountForm({ invitation, onSignedIn }: AccountFormProps) {
  const lead = useTranslations("lead");
  const signInWords = useTranslations("signin");
  const { locale } = useLanguage();
  const account = useNewAccount({ token: invitation, name: "", email: "", password: "" });
  const { entries, tries, mistakes, begin, refuse, refuseFor } = account;
  const first = mistakes[0]?.field;
  useEffect(() => {
    if (tries > 0 && first) document.getElementById(first)?.focus();
  }, [tries, first]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!begin({ token: invitation })) return;
    const sent = { ...entries, token: invitation, locale };
    const why = await api.users.acceptInvitation.mutate(sent).then(() => null, failureOf);
    if (why) return why.code === "not_found" ? refuse([], lead("invitationGone")) : refuseFor(why);
    const failed = await signIn(entries.email, entries.password);
    refuse([], failed ? failureText(signInWords, failed) : "");
    if (!failed) await onSignedIn();
  };

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <NewAccountFields account={account} className="grid gap-4" />
      <CreateAccount account={account} />
    </form>
  );
}
