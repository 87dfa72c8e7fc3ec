"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLive, useWorkshop } from "@/app/_live/live";
import { useToast } from "@/app/_ui/toast";
import { useAct } from "../../parts/use-act";
import { useReveal } from "./use-reveal";

export interface Confirming {
  /** Moment that departs from the ranking and waits for its reason. */
  departing: string | null;
  toggle: (momentId: string) => void;
  confirm: (momentId: string, departureReason?: string) => Promise<boolean>;
  cancel: () => void;
}

/** Confirms moments of truth; one ranked below the first K needs a reason (I11). */
export function useConfirming(): Confirming {
  const t = useTranslations("cockpitReveal");
  const tRefusals = useTranslations("refusals");
  const act = useAct();
  const toast = useToast();
  const { view } = useLive();
  const { config } = useWorkshop();
  const { result, confirmed } = useReveal();
  const [departing, setDeparting] = useState<string | null>(null);
  const titleOf = (id: string) => view.get("moment", id)?.title ?? "";
  const confirm = async (momentId: string, departureReason?: string) => {
    const reason = departureReason === undefined ? {} : { departureReason };
    const isDone = await act(
      "moments.confirm",
      { momentId, ...reason },
      { say: t("confirmed", { title: titleOf(momentId) }) },
    );
    if (isDone) setDeparting(null);
    return isDone;
  };
  const toggle = (momentId: string) => {
    if (view.get("moment", momentId)?.confirmedAsTruth)
      return void act("moments.unconfirm", { momentId }, { undo: t("unconfirmed", { title: titleOf(momentId) }) });
    if (confirmed >= config.topK) return toast({ text: tRefusals("over_top_k"), tone: "danger" });
    const rank = result?.ranking.find(({ id }) => id === momentId)?.rank ?? Number.POSITIVE_INFINITY;
    if (rank > config.topK) setDeparting(momentId);
    else void confirm(momentId);
  };
  return { departing, toggle, confirm, cancel: () => setDeparting(null) };
}
