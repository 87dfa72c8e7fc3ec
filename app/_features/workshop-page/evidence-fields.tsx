import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import { type Entry, type EntryMistakes, KINDS } from "./evidence-entry";

interface EvidenceFieldsProps {
  entry: Entry;
  edit: (part: Partial<Entry>) => void;
  mistakes: EntryMistakes;
  /** Only a new one can be put to a moment. */
  isNew: boolean;
}

export function EvidenceFields({ entry, edit, mistakes, isNew }: EvidenceFieldsProps) {
  const t = useTranslations("workshop.evidence");
  const say = useText();
  const moments = useRecords("moment").filter(({ mergedInto, hiddenAt }) => mergedInto === null && hiddenAt === null);
  return (
    <>
      <TextArea
        id="evidence-text"
        label={t("text")}
        limit={TEXT.note}
        value={entry.text}
        error={mistakes.text}
        onChange={(event) => edit({ text: event.target.value })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={t("kind")}
          value={entry.kind}
          options={KINDS.map((value) => ({ value, label: say(label("evidenceKind", value)) }))}
          onChange={(event) => edit({ kind: event.target.value })}
        />
        <TextField
          type="date"
          label={t("occurredOn")}
          optional
          value={entry.occurredOn}
          onChange={(event) => edit({ occurredOn: event.target.value })}
        />
      </div>
      <RadioGroup
        legend={t("sentiment")}
        value={entry.sentiment}
        onChange={(sentiment) => edit({ sentiment })}
        options={(["-1", "0", "1"] as const).map((value) => ({ value, label: say(label("sentiment", value)) }))}
      />
      <div className="grid gap-5 sm:grid-cols-[1fr_8rem]">
        <TextField
          id="evidence-url"
          type="url"
          label={t("url")}
          optional
          hint={t("urlHint")}
          value={entry.url}
          error={mistakes.url}
          onChange={(event) => edit({ url: event.target.value })}
        />
        <TextField
          id="evidence-count"
          inputMode="numeric"
          label={t("count")}
          optional
          value={entry.count}
          error={mistakes.count}
          onChange={(event) => edit({ count: event.target.value })}
        />
      </div>
      {isNew && moments.length > 0 && (
        <Select
          label={t("moment")}
          value={entry.momentId}
          options={[
            { value: "", label: t("noMoment") },
            ...moments.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => edit({ momentId: event.target.value })}
        />
      )}
    </>
  );
}
