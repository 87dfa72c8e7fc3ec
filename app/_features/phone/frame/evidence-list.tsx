"use client";

import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { Tag } from "@/app/_ui/tag";
import { useDraft } from "@/app/_workshop/drafts";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Evidence } from "@/domain/records";

/** What customers really said or did; what surprises can be marked, on this phone only. */
export function EvidenceList() {
  const t = useTranslations("phone.frame");
  const evidence = useRecords("evidence");
  if (evidence.length === 0) return null;
  return (
    <section aria-labelledby="evidence" className="mt-5">
      <h2 id="evidence" className="font-sans text-sm font-[650] tracking-normal text-ink-2">
        {t("evidence")}
      </h2>
      <p className="mb-2 text-xs text-ink-2">{t("surpriseHint")}</p>
      <ul className="grid grid-cols-1 gap-2">
        {evidence.map((item) => (
          <EvidenceItem key={item.id} evidence={item} />
        ))}
      </ul>
    </section>
  );
}

function EvidenceItem({ evidence: { id, kind, text: words } }: { evidence: Evidence }) {
  const t = useTranslations("phone.frame");
  const text = useText();
  const [mark, setMark] = useDraft(`surprise.${id}`);
  const isMarked = mark !== "";
  return (
    <Panel as="li" shape="card" padding="sm">
      <Tag>{text(label("evidenceKind", kind))}</Tag>
      <p className="mt-1 text-sm whitespace-pre-line">
        <bdi>{words}</bdi>
      </p>
      <button
        type="button"
        aria-pressed={isMarked}
        onClick={() => setMark(isMarked ? "" : "1")}
        className="-mb-1.5 -ml-1.5 inline-flex min-h-touch cursor-pointer items-center gap-1.5 rounded-control px-1.5 text-xs font-semibold text-ink-2 aria-pressed:text-brand"
      >
        <Lightbulb aria-hidden className={isMarked ? "size-4 fill-current" : "size-4"} />
        {t(isMarked ? "surprised" : "surprises")}
      </button>
    </Panel>
  );
}
