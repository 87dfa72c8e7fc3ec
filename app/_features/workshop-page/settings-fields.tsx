import { useTranslations } from "next-intl";
import { useDerived } from "@/app/_live/live";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { LOCALES } from "@/content/text";
import { TEXT } from "@/domain/limits";
import { FIELD_IDS } from "./field-ids";
import type { SettingsEntry, SettingsMistakes } from "./settings-entry";

interface SettingsFieldsProps {
  entry: SettingsEntry;
  edit: (part: Partial<SettingsEntry>) => void;
  mistakes: SettingsMistakes;
}

export function SettingsFields({ entry, edit, mistakes }: SettingsFieldsProps) {
  const t = useTranslations("workshop.settings");
  return (
    <>
      <TextField
        id={FIELD_IDS.titleItem}
        label={t("name")}
        required
        value={entry.title}
        error={mistakes.title}
        onChange={(event) => edit({ title: event.target.value })}
      />
      <TextArea
        id={FIELD_IDS.persona}
        label={t("persona")}
        limit={TEXT.note}
        value={entry.persona}
        error={mistakes.persona}
        onChange={(event) => edit({ persona: event.target.value })}
      />
      <TextArea
        id={FIELD_IDS.goal}
        label={t("goal")}
        limit={TEXT.note}
        value={entry.goal}
        error={mistakes.goal}
        onChange={(event) => edit({ goal: event.target.value })}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          id={FIELD_IDS.date}
          type="date"
          label={t("date")}
          value={entry.date}
          error={mistakes.date}
          onChange={(event) => edit({ date: event.target.value })}
        />
        <TextField
          type="time"
          label={t("time")}
          value={entry.time}
          onChange={(event) => edit({ time: event.target.value })}
        />
      </div>
      <RoomFields entry={entry} edit={edit} mistakes={mistakes} />
      <Choices entry={entry} edit={edit} />
    </>
  );
}

/** Who should be in the room (method 2.3). */
function RoomFields({ entry, edit, mistakes }: SettingsFieldsProps) {
  const t = useTranslations("workshop.settings");
  const count = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <fieldset className="grid gap-5 rounded-card border border-line px-4 pt-2 pb-4">
      <legend className="px-1.5 text-sm font-semibold">{t("room")}</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...count}
          id={FIELD_IDS.people}
          label={t("people")}
          value={entry.people}
          error={mistakes.people}
          onChange={(event) => edit({ people: event.target.value })}
        />
        <TextField
          {...count}
          id={FIELD_IDS.frontLine}
          label={t("frontLine")}
          hint={t("frontLineHint")}
          value={entry.frontLine}
          error={mistakes.frontLine}
          onChange={(event) => edit({ frontLine: event.target.value })}
        />
      </div>
      <TextArea
        id={FIELD_IDS.approvers}
        label={t("approvers")}
        hint={t("approversHint")}
        rows={2}
        limit={TEXT.note}
        value={entry.approvers}
        error={mistakes.approvers}
        onChange={(event) => edit({ approvers: event.target.value })}
      />
    </fieldset>
  );
}

function Choices({ entry, edit }: Pick<SettingsFieldsProps, "entry" | "edit">) {
  const t = useTranslations("workshop.settings");
  const cards = useDerived("cardCounts", "all")?.total ?? 0;
  const lengths = entry.minutes === "custom" ? ["45", "90", "180", "custom"] : ["45", "90", "180"];
  return (
    <>
      <RadioGroup
        legend={t("length")}
        value={entry.minutes}
        onChange={(minutes) => edit({ minutes })}
        options={lengths.map((value) => ({
          value,
          label: value === "custom" ? t("custom") : t("minutes", { n: value }),
        }))}
      />
      <RadioGroup
        legend={t("language")}
        value={entry.locale}
        onChange={(locale) => edit({ locale })}
        options={LOCALES.map((value) => ({ value: value as string, label: <span lang={value}>{t(value)}</span> }))}
      />
      <RadioGroup
        legend={t("stages")}
        value={entry.stageModel}
        disabled={cards > 0}
        onChange={(stageModel) => edit({ stageModel })}
        hint={cards > 0 ? t("stagesFixed") : undefined}
        options={(["five", "three"] as const).map((value) => ({ value: value as string, label: t(value) }))}
      />
    </>
  );
}
