"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { Checkbox } from "@/app/_ui/checkbox";
import { isWithin } from "@/domain/phases";
import { AddPerson } from "../../parts/add-person";

const CHECKS = ["sound", "screen", "scan", "noDevice", "front"] as const;
type Check = (typeof CHECKS)[number];

/** What to look at before starting; ticked for this sitting only. */
function Checklist() {
  const t = useTranslations("cockpit.lobby");
  const [ticked, setTicked] = useState<ReadonlySet<Check>>(new Set());
  const toggle = (check: Check) => {
    const next = new Set(ticked);
    if (!next.delete(check)) next.add(check);
    setTicked(next);
  };
  return (
    <section aria-labelledby="lobby-checks">
      <h2 id="lobby-checks" className="pb-2 font-sans text-2xs font-[650] tracking-normal text-ink-3">
        {t("checks")}
      </h2>
      <div className="grid gap-2.5">
        {CHECKS.map((check) => (
          <Checkbox
            key={check}
            label={t(`check.${check}`)}
            checked={ticked.has(check)}
            onChange={() => toggle(check)}
          />
        ))}
      </div>
    </section>
  );
}

export function LobbyHelper() {
  const t = useTranslations("cockpit.lobby");
  const { phase } = useWorkshop();
  const online = useDerived("presence", "now")?.online ?? 0;
  return (
    <>
      <p className="flex items-baseline gap-1.5 text-ink-2">
        <span className="font-display text-3xl leading-none font-bold text-ink tabular-nums">{online}</span>
        {online === 0 ? t("nobody") : t("online")}
      </p>
      <Checklist />
      {isWithin(phase, "lobby", "rate") && <AddPerson />}
    </>
  );
}
