import { useTranslations } from "next-intl";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextField } from "@/app/_ui/text-field";
import { LOCALES } from "@/content/text";
import type { TemplateOffer } from "@/server/templates/offers";
import type { StepProps } from "./step-topic";
import { personaIn } from "./templates";

/** How many come, who sees what, in which language, how fine, and when. */
export function StepRules({ draft, change, mistakes, templates }: StepProps & { templates: readonly TemplateOffer[] }) {
  const t = useTranslations("wizard.rules");
  return (
    <div className="grid max-w-2xl gap-7">
      <TextField
        id="people"
        inputMode="numeric"
        autoComplete="off"
        label={t("people")}
        hint={t("peopleHint")}
        optional
        value={draft.people}
        error={mistakes.people}
        onChange={(event) => change({ people: event.target.value })}
        inputClassName="max-w-32"
      />
      <RadioGroup
        layout="list"
        legend={t("anonymity")}
        value={draft.anonymity}
        onChange={(anonymity) => change({ anonymity })}
        options={[
          { value: "anonymous", label: t("anonymous"), hint: t("anonymousText") },
          { value: "named", label: t("named"), hint: t("namedText") },
        ]}
      />
      <RadioGroup
        layout="list"
        legend={t("stages")}
        value={draft.stageModel}
        onChange={(stageModel) => change({ stageModel })}
        options={[
          { value: "five", label: t("five"), hint: t("fiveText") },
          { value: "three", label: t("three"), hint: t("threeText") },
        ]}
      />
      <RadioGroup
        legend={t("language")}
        value={draft.locale}
        onChange={(locale) => change({ locale, persona: personaIn(locale, draft.persona, templates) })}
        options={LOCALES.map((value) => ({ value, label: <span lang={value}>{t(value)}</span> }))}
      />
      <div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            id="date"
            type="date"
            label={t("date")}
            optional
            value={draft.date}
            error={mistakes.date}
            onChange={(event) => change({ date: event.target.value })}
          />
          <TextField
            id="time"
            type="time"
            label={t("time")}
            optional
            value={draft.time}
            onChange={(event) => change({ time: event.target.value })}
          />
        </div>
        <p className="mt-1.5 text-xs text-ink-2">{t("whenHint")}</p>
      </div>
    </div>
  );
}
