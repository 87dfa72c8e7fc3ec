"use client";
import { Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useLive, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { IconButton } from "@/app/_ui/icon-button";
import { Alarm } from "@/app/_ui/spoken";
import { dotsOn, dotsPlaced } from "@/domain/commands/ballots";
import type { RefusalCode } from "@/domain/errors";
import type { Moment } from "@/domain/records";
import { inOrderOf } from "../../parts/ballot-order";
import { MomentName } from "../../parts/moment-name";
import { useMoments } from "../../parts/use-moments";

function Row({ moment, dots, onSet }: { moment: Moment; dots: number; onSet: (dots: number) => void }) {
  const t = useTranslations("cockpit.vote");
  return (
    <li>
      <fieldset className="flex items-center gap-3 rounded-control bg-sunken py-1 pr-1 pl-3 text-sm">
        <legend className="sr-only">
          <bdi>{moment.title}</bdi>
        </legend>
        <MomentName moment={moment} />
        <IconButton
          aria-label={t("less", { title: moment.title })}
          aria-disabled={dots === 0}
          onClick={() => dots > 0 && onSet(dots - 1)}
        >
          <Minus aria-hidden />
        </IconButton>
        <span className="min-w-6 text-center text-base font-bold tabular-nums">{dots}</span>
        <IconButton aria-label={t("more", { title: moment.title })} onClick={() => onSet(dots + 1)}>
          <Plus aria-hidden />
        </IconButton>
      </fieldset>
    </li>
  );
}

/** The secret dots of somebody without a device, with their own budget. */
export function DotsBallot({ participantId }: { participantId: string }) {
  const t = useTranslations();
  const execute = useExecute();
  const { config } = useWorkshop();
  const { view } = useLive();
  const moments = inOrderOf(participantId, useMoments());
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const left = Math.max(0, (config.dotBudget ?? 0) - dotsPlaced(view, participantId));
  const set = async ({ id, title }: Moment, n: number) => {
    const outcome = await execute("dots.setForInRoom", { participantId, momentId: id, dots: n });
    setRefused(outcome.ok ? null : outcome.code);
    if (outcome.ok) announce(t("cockpit.vote.placed", { title, n }));
  };
  return (
    <div className="grid gap-3">
      <p className="text-base font-semibold">{t("cockpit.vote.left", { n: left, budget: config.dotBudget ?? 0 })}</p>
      <Alarm className="text-sm font-[550] text-danger empty:hidden">{refused && t(`refusals.${refused}`)}</Alarm>
      <ul className="grid gap-1.5">
        {moments.map((moment) => (
          <Row
            key={moment.id}
            moment={moment}
            dots={dotsOn(view, participantId, moment.id)}
            onSet={(n) => void set(moment, n)}
          />
        ))}
      </ul>
    </div>
  );
}
