import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useExecute, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { useToast } from "@/app/_ui/toast";
import { isBefore } from "@/domain/phases";
import { AnonymitySetting } from "./anonymity-setting";
import { changesOf, type SettingsEntry, type SettingsMistakes, settingsMistakes, settingsOf } from "./settings-entry";
import { SettingsFields } from "./settings-fields";
import { useEdits } from "./use-edits";

/** Everything about the workshop that may still change; kept on this device until it is saved. */
export function Settings() {
  const t = useTranslations("workshop.settings");
  const { phase } = useWorkshop();
  const { entry, edit, discard, isChanged, mistakes, refusal, save } = useSettings();
  const isOpen = isBefore(phase, "closed");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Panel as="section" aria-labelledby="settings-title">
      <h2 id="settings-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      {!isOpen && <p className="mt-1 text-sm text-ink-2">{t("readOnly")}</p>}
      <form onSubmit={submit} noValidate className="mt-4">
        <fieldset disabled={!isOpen} className="grid gap-5">
          <legend className="sr-only">{t("title")}</legend>
          <SettingsFields entry={entry} edit={edit} mistakes={mistakes} />
        </fieldset>
        <Alarm>{refusal && <FieldError>{refusal}</FieldError>}</Alarm>
        {isChanged && isOpen && (
          <div className="mt-5 flex flex-wrap items-center gap-3">
            <Button type="submit" variant="outline">
              {t("save")}
            </Button>
            <Button variant="quiet" onClick={discard}>
              {t("discard")}
            </Button>
            <span className="text-xs text-ink-2">{t("unsaved")}</span>
          </div>
        )}
      </form>
      <AnonymitySetting />
    </Panel>
  );
}

function useSettings() {
  const t = useTranslations();
  const words = useTranslations("workshop.settings");
  const execute = useExecute();
  const toast = useToast();
  const now = settingsOf(useWorkshop(), useTimeZoneHere());
  const { edits, edit, clear } = useEdits<SettingsEntry>("settings");
  const [mistakes, setMistakes] = useState<SettingsMistakes>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const entry: SettingsEntry = { ...now, ...edits };
  const changes = changesOf(edits, now);
  const save = async () => {
    const found = settingsMistakes(entry, words);
    setMistakes(found);
    setRefusal(null);
    const [first] = Object.keys(found);
    if (first) return document.getElementById(`setting-${first}`)?.focus();
    const outcome = await execute("workshops.updateSettings", changes);
    if (!outcome.ok) return setRefusal(t(`refusals.${outcome.code}`));
    clear();
    toast({ text: words("saved") });
  };
  const discard = () => {
    clear();
    setMistakes({});
    setRefusal(null);
  };
  return { entry, edit, discard, isChanged: Object.keys(changes).length > 0, mistakes, refusal, save };
}
