"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";
import { openLink } from "./open-link";

type State = { is: "opening" } | { is: "gone" } | { is: "failed"; problem: "offline" | "busy" };

/** Exchanges the token of the address for a cookie, cleans the address and goes on to the plan. */
export function EnterByLink({ gone }: { gone: ReactNode }) {
  const t = useTranslations("review.arrive");
  const token = useRef<string>(undefined);
  const [state, setState] = useState<State>({ is: "opening" });
  const open = useCallback(async () => {
    setState({ is: "opening" });
    const answer = await openLink(token.current ?? "");
    if ("workshopId" in answer) window.location.replace(`/s/${answer.workshopId}`);
    else setState(answer.code === "not_found" ? { is: "gone" } : { is: "failed", problem: answer.code });
  }, []);
  useEffect(() => {
    if (token.current !== undefined) return;
    token.current = window.location.hash.slice(1);
    window.history.replaceState(null, "", window.location.pathname);
    void open();
  }, [open]);
  if (state.is === "gone") return gone;
  const isFailed = state.is === "failed";
  return (
    <Main width="text">
      <EmptyState
        as="h1"
        title={isFailed ? t(`${state.problem}Title`) : t("title")}
        text={isFailed ? t(state.problem) : t("text")}
        action={isFailed && <Button onClick={open}>{t("again")}</Button>}
      />
    </Main>
  );
}
