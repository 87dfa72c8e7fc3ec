"use client";

import { CircleAlert, Link2Off } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { signOut } from "@/app/_api/sign-in";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Alarm } from "@/app/_ui/spoken";
import { AccountForm } from "./account-form";
import { failureText } from "./failure-text";
import { SignInFields } from "./sign-in-form";

interface LeadByLinkProps {
  /** Who is signed in on this browser. */
  user: { name: string; email: string } | null;
}

/**
 * Takes the tokens out of the address, asks for an account where none is signed in, and lets it lead the workshop.
 * Nothing happens by opening the page: programs that follow links would use up what works once.
 */
export function LeadByLink({ user: first }: LeadByLinkProps) {
  const t = useTranslations("lead");
  const signInWords = useTranslations("signin");
  const [tokens, setTokens] = useState<{ lead: string; invitation: string } | null>(null);
  const [user, setUser] = useState(first);
  const [isGone, setGone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const take = () => {
      if (window.location.hash !== "") setGone(false);
      setTokens((before) => (before && window.location.hash === "" ? before : takeTokens()));
    };
    take();
    // Another link pasted into the same tab loads nothing anew.
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  const accept = useCallback(async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { workshopId } = await api.roles.acceptLink.mutate({ token: tokens?.lead ?? "" });
      window.location.assign(`/w/${workshopId}`);
    } catch (error) {
      const failure = failureOf(error);
      setBusy(false);
      if (failure.code === "not_found" || failure.code === "invalid") return setGone(true);
      if (failure.code === "unauthorized") setUser(null);
      setProblem(failureText(signInWords, failure));
    }
  }, [tokens, signInWords]);
  if (isGone || tokens?.lead === "")
    return <EmptyState as="h1" icon={<Link2Off aria-hidden />} title={t("goneTitle")} text={t("gone")} />;
  return (
    <>
      <div>
        <h1 className="text-2xl font-bold text-balance">{t("title")}</h1>
        <p className="mt-1 text-ink-2">{t("text")}</p>
      </div>
      {problem && (
        <Alarm>
          <Notice tone="warn" icon={<CircleAlert aria-hidden />}>
            {problem}
          </Notice>
        </Alarm>
      )}
      {user ? (
        <Known user={user} isBusy={isBusy || tokens === null} onAccept={accept} onOther={() => setUser(null)} />
      ) : (
        <Entering invitation={tokens?.invitation ?? ""} onSignedIn={accept} />
      )}
    </>
  );
}

interface KnownProps {
  user: { name: string; email: string };
  isBusy: boolean;
  onAccept: () => Promise<void>;
  onOther: () => void;
}

function Known({ user: { name, email }, isBusy, onAccept, onOther }: KnownProps) {
  const t = useTranslations("lead");
  const leave = async () => {
    if (!(await signOut())) onOther();
  };
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-2">{t("signedInAs", { name, email })}</p>
      <Button variant="primary" size="lg" wide busy={isBusy} onClick={() => void onAccept()}>
        {t("accept")}
      </Button>
      <Button variant="quiet" wide onClick={() => void leave()}>
        {t("other")}
      </Button>
    </div>
  );
}

/** Signing in, or a new account for somebody whose link brings an invitation. */
function Entering({ invitation, onSignedIn }: { invitation: string; onSignedIn: () => Promise<void> }) {
  const t = useTranslations("lead");
  const [hasAccount, setHasAccount] = useState<"yes" | "no">("no");
  const isInvited = invitation !== "";
  return (
    <>
      {isInvited && (
        <RadioGroup
          legend={t("account")}
          value={hasAccount}
          onChange={setHasAccount}
          options={[
            { value: "no", label: t("new") },
            { value: "yes", label: t("known") },
          ]}
        />
      )}
      {isInvited && hasAccount === "no" ? (
        <AccountForm invitation={invitation} onSignedIn={onSignedIn} />
      ) : (
        <SignInFields onSignedIn={onSignedIn} />
      )}
      {!isInvited && <p className="text-sm text-ink-2">{t("noAccount")}</p>}
    </>
  );
}

/** Takes what stands in the fragment out of the address, so that it neither stays in the history nor goes along. */
function takeTokens(): { lead: string; invitation: string } {
  const [lead = "", invitation = ""] = window.location.hash.slice(1).split(".");
  window.history.replaceState(window.history.state, "", window.location.pathname);
  return { lead, invitation };
}
