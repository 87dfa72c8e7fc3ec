"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { AnonymityNote } from "../shell/anonymity-note";
import { PhoneShell } from "../shell/phone-shell";
import { PracticeCard } from "./practice-card";

const STEPS = ["collect", "vote", "reveal"] as const;

/** What happens next in three lines, and a card to practise on that is never stored. */
export function LobbyPhase() {
  const t = useTranslations("phone.lobby");
  const { anonymity } = useWorkshop();
  const question = usePhaseQuestion("lobby");
  const people = useRecords("participant").filter(({ status }) => status === "active").length;
  const [isPractising, setPractising] = useState(false);
  return (
    <PhoneShell
      question={question}
      footer={
        !isPractising && (
          <Button size="lg" wide onClick={() => setPractising(true)}>
            <Pencil aria-hidden />
            {t("practise")}
          </Button>
        )
      }
    >
      <ol className="grid grid-cols-1 gap-2.5">
        {STEPS.map((step, i) => (
          <li key={step} className="grid grid-cols-[1.75rem_1fr] items-center gap-3 leading-snug font-medium">
            <span
              aria-hidden
              className="grid size-7 place-items-center rounded-full border-[1.5px] border-line-strong text-xs font-[650] text-ink-2"
            >
              {i + 1}
            </span>
            {t(step)}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-ink-2 tabular-nums">
        {t.rich("people", { n: people, b: (chunks) => <b className="text-ink">{chunks}</b> })}
      </p>
      <div className="mt-4">
        <AnonymityNote anonymity={anonymity} />
      </div>
      {isPractising && <PracticeCard onClose={() => setPractising(false)} />}
    </PhoneShell>
  );
}
