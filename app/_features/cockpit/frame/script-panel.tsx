"use client";
import { ScrollText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { facilitatorScript, phaseScript } from "@/content/agenda";
import { phaseContent } from "@/content/phases";
import { useCockpit } from "../cockpit-context";

function Entry({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-2xs font-[650] text-ink-3">{label}</dt>
      <dd className="mt-0.5 text-sm text-pretty">{text}</dd>
    </div>
  );
}

/** What to say in the phase shown, what the people do, what comes out; open where talking is the phase. */
export function ScriptPanel() {
  const t = useTranslations("cockpit.script");
  const locale = useLocale();
  const { shown } = useCockpit();
  const { anonymity } = useWorkshop();
  if (shown === "closed") return null;
  const { output, purpose } = phaseScript(shown);
  return (
    <details
      key={shown}
      open={shown === "lobby" || shown === "frame"}
      className="group rounded-card bg-surface shadow-flat"
    >
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-card px-3.5 text-sm font-[650]">
        <ScrollText aria-hidden className="size-4.5 text-ink-2" />
        {t("title")}
      </summary>
      <dl className="grid gap-3 px-3.5 pb-4">
        <Entry label={t("say")} text={facilitatorScript(shown, anonymity)[locale]} />
        <Entry label={t("purpose")} text={purpose[locale]} />
        <Entry label={t("task")} text={phaseContent(shown).participantTask[locale]} />
        <Entry label={t("output")} text={output[locale]} />
      </dl>
    </details>
  );
}
