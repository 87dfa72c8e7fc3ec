"use client";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { useSend } from "@/app/_workshop/use-send";
import { label } from "@/content/labels";
import type { RefusalCode } from "@/domain/errors";
import { TEXT } from "@/domain/limits";
import type { Evidence, EvidenceKind } from "@/domain/records";
import { useCockpit } from "../../cockpit-context";
import { useOffers } from "../../palette/offers";
import { goTo } from "../../parts/go-to";

const KINDS = [
  "survey",
  "review",
  "community",
  "complaint",
  "observation",
  "metric",
] as const satisfies readonly EvidenceKind[];
const SENTIMENTS = [-1, 0, 1] as const satisfies readonly Evidence["sentiment"][];

const FORM_ID = "new-evidence";

/** Notes a piece of evidence for the whole journey. */
export function EvidenceForm() {
  const t = useTranslations();
  const locale = useLocale();
  const execute = useExecute();
  const [text, setText] = useDraft("evidence");
  const send = useSend(text, setText);
  const [kind, setKind] = useState<EvidenceKind>("review");
  const [sentiment, setSentiment] = useState<Evidence["sentiment"]>(0);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(text.trim() === "");
    if (text.trim() === "") return;
    const isAdded = await send(async () => {
      const outcome = await execute("evidence.add", { id: newId(), kind, sentiment, text: text.trim() });
      setRefused(outcome.ok ? null : outcome.code);
      return outcome.ok;
    });
    if (isAdded) announce(t("cockpit.framing.evidenceAdded"));
  };
  const error = isEmpty ? t("cockpit.framing.evidenceMissing") : refused && t(`refusals.${refused}`);
  const { isPreview } = useCockpit();
  useOffers(isPreview ? [] : [{ id: "evidence", onUse: () => goTo(FORM_ID) }]);
  return (
    <form id={FORM_ID} onSubmit={add} className="grid gap-3 border-t border-line pt-4">
      <TextArea
        label={t("cockpit.framing.newEvidence")}
        rows={2}
        value={text}
        limit={TEXT.note}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t("cockpit.framing.kind")}
          value={kind}
          onChange={(event) => setKind(KINDS.find((each) => each === event.target.value) ?? "review")}
          options={KINDS.map((each) => ({ value: each, label: label("evidenceKind", each)[locale] }))}
          className="min-w-44"
        />
        <RadioGroup
          legend={t("cockpit.framing.sentiment")}
          value={`${sentiment}`}
          onChange={(value) => setSentiment(SENTIMENTS.find((each) => `${each}` === value) ?? 0)}
          options={SENTIMENTS.map((each) => ({ value: `${each}` as const, label: label("sentiment", each)[locale] }))}
        />
        <Button type="submit" className="min-h-touch">
          {t("cockpit.framing.addEvidence")}
        </Button>
      </div>
    </form>
  );
}
