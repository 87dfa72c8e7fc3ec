"use client";
import { Frown, Meh, Smile, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { IconButton } from "@/app/_ui/icon-button";
import { Panel } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/tag";
import { label } from "@/content/labels";
import { isWithin } from "@/domain/phases";
import type { Evidence } from "@/domain/records";
import { useAct } from "../../parts/use-act";
import { EvidenceForm } from "./evidence-form";

const MOODS = {
  "-1": { Icon: Frown, tone: "danger" },
  "0": { Icon: Meh, tone: "neutral" },
  "1": { Icon: Smile, tone: "ok" },
} as const;

function Item({ evidence }: { evidence: Evidence }) {
  const t = useTranslations("cockpit.framing");
  const locale = useLocale();
  const act = useAct();
  const { id, kind, sentiment, text, count, url } = evidence;
  const { Icon, tone } = MOODS[`${sentiment}`];
  return (
    <li className="flex items-start gap-2.5 rounded-control bg-sunken py-2 pr-1 pl-3 text-sm">
      <div className="grid min-w-0 flex-1 gap-1">
        <bdi className="wrap-anywhere">{text}</bdi>
        <p className="flex flex-wrap items-center gap-2 text-2xs text-ink-2">
          <Tag tone={tone}>
            <Icon aria-hidden />
            {label("sentiment", sentiment)[locale]}
          </Tag>
          {label("evidenceKind", kind)[locale]}
          {count !== null && <span className="tabular-nums">{t("count", { n: count })}</span>}
          {url && (
            <a href={url} target="_blank" rel="noreferrer" className="text-brand underline">
              {t("source")}
            </a>
          )}
        </p>
      </div>
      <IconButton
        size="sm"
        aria-label={t("removeEvidence", { text })}
        onClick={() => act("evidence.remove", { id }, { undo: t("evidenceRemoved") })}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

/** What customers really said or did; it never moves a score (ux 3.17). */
export function EvidencePanel() {
  const t = useTranslations("cockpit.framing");
  const { phase } = useWorkshop();
  const evidence = useRecords("evidence");
  return (
    <Panel as="section" aria-labelledby="frame-evidence" className="grid gap-3">
      <h2 id="frame-evidence" className="text-lg font-[680]">
        {t("evidence", { n: evidence.length })}
      </h2>
      <p className="text-xs text-ink-2">{evidence.length === 0 ? t("noEvidence") : t("evidenceHint")}</p>
      <ul className="grid gap-1.5 sm:grid-cols-2">
        {evidence.map((each) => (
          <Item key={each.id} evidence={each} />
        ))}
      </ul>
      {isWithin(phase, "draft", "plan") && <EvidenceForm />}
    </Panel>
  );
}
