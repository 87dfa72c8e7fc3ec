"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { api } from "@/app/_api/client";
import { type Failure, failureOf } from "@/app/_api/failure";
import { Button, ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";

const GONE: Failure = { code: "not_found", fields: {}, retrySeconds: 0 };

/** Exchanges the token of a link for a cookie and shows the picture; the token leaves the address bar at once. */
export function Opener() {
  const t = useTranslations("screen");
  const common = useTranslations("common");
  const token = useRef<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = async () => {
    setFailure(null);
    if (!token.current) return setFailure(GONE);
    try {
      const { workshopId } = await api.screen.open.mutate({ token: token.current });
      window.location.replace(`/screen/${workshopId}`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const atStart = useRef(open);
  useEffect(() => {
    if (token.current !== null) return;
    token.current = window.location.hash.slice(1);
    window.history.replaceState(null, "", window.location.pathname);
    void atStart.current();
  }, []);
  if (!failure) return <EmptyState as="h1" title={t("opening")} />;
  if (failure.code === "not_found" || failure.code === "bad_request" || failure.code === "invalid") return <Gone />;
  const title = failure.code === "rate_limited" ? t("limited", { seconds: failure.retrySeconds || 60 }) : t("offline");
  return (
    <EmptyState
      as="h1"
      title={title}
      action={
        <Button variant="primary" onClick={() => void open()}>
          {common("retry")}
        </Button>
      }
    />
  );
}

/** The one answer to links that are missing, expired or revoked. */
export function Gone() {
  const t = useTranslations("screen.gone");
  return (
    <EmptyState
      as="h1"
      title={t("title")}
      text={t("text")}
      action={<ButtonLink href="/signin">{t("toCockpit")}</ButtonLink>}
    />
  );
}
