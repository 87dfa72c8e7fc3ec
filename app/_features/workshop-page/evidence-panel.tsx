import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { isWithin } from "@/domain/phases";
import type { Evidence } from "@/domain/records";
import { CopyArea } from "./copy-area";
import { EvidenceDialog } from "./evidence-dialog";
import { EvidenceRow } from "./evidence-row";
import { FIELD_IDS } from "./field-ids";

/** What customers really said or did, noted before or during the workshop. */
export function EvidencePanel({ surveyQuestions }: { surveyQuestions: readonly string[] }) {
  const t = useTranslations("workshop.evidence");
  const { phase } = useWorkshop();
  const all = [...useRecords("evidence")].sort((a, b) => a.id.localeCompare(b.id));
  const [opened, setOpened] = useState<Evidence | "new" | null>(null);
  const mayChange = isWithin(phase, "draft", "plan");
  return (
    <Panel as="section" aria-labelledby="evidence-title">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="evidence-title" tabIndex={-1} className="text-lg font-[680]">
          {t("title")}
        </h2>
        {mayChange && (
          <Button id={FIELD_IDS.evidence} onClick={() => setOpened("new")}>
            <Plus aria-hidden />
            {t("add")}
          </Button>
        )}
      </div>
      <p className="mt-1 max-w-xl text-sm text-ink-2">{t("lead")}</p>
      {all.length === 0 ? (
        <p className="mt-4 text-sm text-ink-2">{t("none")}</p>
      ) : (
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {all.map((evidence) => (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              mayChange={mayChange}
              onEdit={() => setOpened(evidence)}
            />
          ))}
        </ul>
      )}
      <details className="mt-4">
        <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-[550] text-brand">{t("survey")}</summary>
        <div className="mt-2">
          <CopyArea
            label={t("survey")}
            value={surveyQuestions.map((question, i) => `${i + 1}. ${question}`).join("\n")}
            rows={5}
            action={t("surveyCopy")}
          />
        </div>
      </details>
      {opened !== null && (
        <EvidenceDialog evidence={opened === "new" ? null : opened} onClose={() => setOpened(null)} />
      )}
    </Panel>
  );
}
