"use client";

import { ArrowRight, CircleDot, Layers, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { quoted } from "@/app/_i18n/quoted";
import { useDerived, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isLive } from "@/domain/moment-root";
import { isPhase } from "@/domain/phases";
import { PhoneShell } from "./phone-shell";

/** One screen for whoever comes late: in whose shoes, what there is, what happens now. */
export function CatchUp({ onGoOn }: { onGoOn: () => void }) {
  const t = useTranslations("phone.catchUp");
  const text = useText();
  const { persona, phase, config } = useWorkshop();
  const cards = useDerived("cardCounts", "all")?.total ?? 0;
  const moments = useRecords("moment").filter(isLive).length;
  const b = (chunks: ReactNode) => <b className="font-[620]">{chunks}</b>;
  const name = isPhase(phase) ? text(phaseContent(phase).name) : "";
  return (
    <PhoneShell
      question={t("title")}
      footer={
        <Button variant="primary" size="lg" wide onClick={onGoOn}>
          {t("goOn", { phase: name })}
          <ArrowRight aria-hidden />
        </Button>
      }
    >
      <ul className="grid grid-cols-1 gap-3">
        {persona && <Line icon={<Users aria-hidden />}>{t.rich("persona", { ...quoted, persona, b })}</Line>}
        <Line icon={<Layers aria-hidden />}>{t.rich("cards", { cards, moments, b })}</Line>
        <Line icon={<CircleDot aria-hidden />}>
          {phase === "vote" ? t.rich("vote", { n: config.dotBudget ?? 0, b }) : t.rich("now", { phase: name, b })}
        </Line>
      </ul>
    </PhoneShell>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_1fr] items-center gap-3 leading-snug">
      <span className="grid size-8 place-items-center rounded-control bg-surface text-brand shadow-flat [&_svg]:size-4.5">
        {icon}
      </span>
      <span>{children}</span>
    </li>
  );
}
