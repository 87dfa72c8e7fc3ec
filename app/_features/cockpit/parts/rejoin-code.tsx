"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { useLiveStore, useServerNow } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Alarm, Spoken } from "@/app/_ui/spoken";
import { clockOf } from "@/app/_workshop/timer";

interface RejoinCodeProps {
  participantId: string;
  name: string;
  onClose: () => void;
}

type Code = { code: string; expiresAt: number } | "asking" | "failed";

/** Six digits by which somebody goes on with another phone; the old one sees nothing more from then on. */
export function RejoinCode({ participantId, name, onClose }: RejoinCodeProps) {
  const t = useTranslations("cockpit.people");
  const common = useTranslations("common");
  const given = useRejoinCode(participantId);
  const now = useServerNow();
  const leftMs = typeof given === "object" ? given.expiresAt - now : 0;
  const code = typeof given === "object" && leftMs > 0 ? given.code : null;
  return (
    <li className="col-span-full grid gap-1.5 rounded-control bg-brand-tint p-3 text-sm">
      <p className="font-semibold">{t("rejoin", { name })}</p>
      {code !== null && (
        <Spoken className="grid gap-1.5">
          <p className="font-display text-3xl font-bold tracking-widest tabular-nums">
            {code.slice(0, 3)} {code.slice(3)}
          </p>
          <p className="text-ink-2">{t("rejoinHow")}</p>
        </Spoken>
      )}
      {code !== null && <p className="text-ink-2 tabular-nums">{t("rejoinLeft", { time: clockOf(leftMs).text })}</p>}
      <Spoken>{typeof given === "object" && leftMs <= 0 && <p className="text-ink-2">{t("rejoinOver")}</p>}</Spoken>
      <Alarm>{given === "failed" && <p className="text-danger">{t("rejoinFailed")}</p>}</Alarm>
      <Button size="sm" className="justify-self-start" onClick={onClose}>
        {common("close")}
      </Button>
    </li>
  );
}

function useRejoinCode(participantId: string): Code {
  const { workshopId } = useLiveStore();
  const [given, setGiven] = useState<Code>("asking");
  useEffect(() => {
    api.participants.createRejoinCode.mutate({ workshopId, participantId }).then(setGiven, () => setGiven("failed"));
  }, [workshopId, participantId]);
  return given;
}
