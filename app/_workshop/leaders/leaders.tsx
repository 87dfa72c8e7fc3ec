"use client";
import { UserX } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { useDerived, useLive, useLiveStore } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { IconButton } from "@/app/_ui/icon-button";
import { Alarm } from "@/app/_ui/spoken";
import type { Leader } from "@/server/loaders/leaders";
import { LeadLink } from "./lead-link";
import { useLeading } from "./leaders-context";

/** Who leads this workshop; its owner adds people by a link that works once, and lets them go again. */
export function Leaders() {
  const { leaders } = useLeading();
  const { actor } = useLiveStore();
  useLookAnew();
  const isOwner = actor.role === "facilitator";
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1.5">
        {leaders.map((leader) => (
          <Line key={leader.userId} leader={leader} isMe={leader.userId === actor.id} mayRemove={isOwner} />
        ))}
      </ul>
      {isOwner && <LeadLink />}
    </div>
  );
}

/** Asks anew who leads as soon as that has changed, and once the line is back: word of it may have been lost. */
function useLookAnew(): void {
  const router = useRouter();
  const { status } = useLive();
  const changedAt = useDerived("leading", "now")?.changedAt;
  const isLive = status === "live";
  const wasLive = useRef(false);
  const known = useRef(changedAt);
  useEffect(() => {
    if (isLive && wasLive.current) router.refresh();
    wasLive.current ||= isLive;
  }, [router, isLive]);
  useEffect(() => {
    if (changedAt !== undefined && changedAt !== known.current) router.refresh();
    known.current = changedAt;
  }, [router, changedAt]);
}

function Line({ leader: { userId, name, role }, isMe, mayRemove }: LineProps) {
  const t = useTranslations("leaders");
  const common = useTranslations("common");
  const { workshopId } = useLiveStore();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const remove = async () => {
    try {
      await api.roles.removeCoFacilitator.mutate({ workshopId, userId });
    } catch (error) {
      if (failureOf(error).code !== "not_found") return setFailed(true);
    }
    setAsking(false);
    router.refresh();
  };
  if (isAsking)
    return (
      <li className="flex flex-wrap items-center gap-2 rounded-control bg-danger-tint py-1 pr-1 pl-3 text-sm">
        <p className="min-w-0 flex-1 basis-48">{t("removeQuestion", { name })}</p>
        <Button size="sm" onClick={() => setAsking(false)}>
          {common("cancel")}
        </Button>
        <Button size="sm" variant="danger" onClick={() => void remove()}>
          {t("remove")}
        </Button>
        <Alarm className="basis-full">{hasFailed && <FieldError>{t("failed")}</FieldError>}</Alarm>
      </li>
    );
  return (
    <li className="flex min-h-9 flex-wrap items-center justify-end gap-x-2 rounded-control bg-sunken py-0.5 pr-0.5 pl-3 text-sm">
      <span className="flex-1 basis-24 py-1">
        <bdi className="font-[550]">{name}</bdi>
        {isMe && <span className="text-ink-2"> {t("me")}</span>}
      </span>
      <span className="text-2xs text-ink-2 last:pr-3">{t(role)}</span>
      {mayRemove && role === "co_facilitator" && (
        <IconButton size="sm" aria-label={t("removeName", { name })} onClick={() => setAsking(true)}>
          <UserX aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

interface LineProps {
  leader: Leader;
  isMe: boolean;
  mayRemove: boolean;
}
