import { LayoutGrid } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import type { StepProps } from "./step-topic";
import { TemplateChoice } from "./template-choice";
import { TemplatePreview } from "./template-preview";
import { isOwnPersona, type WizardTemplate } from "./templates";

const AT_FIRST = 6;

/** A journey to start from, or nothing. */
export function StepTemplate({ draft, change, templates }: StepProps & { templates: readonly WizardTemplate[] }) {
  const t = useTranslations("wizard.template");
  const [showsAll, setShowsAll] = useState(false);
  const chosen = templates.find(({ id }) => id === draft.template);
  const firstOnes = templates.slice(0, AT_FIRST);
  const isAmongFirst = !chosen || firstOnes.includes(chosen);
  const shown = showsAll || !isAmongFirst ? templates : firstOnes;
  const choose = (template: WizardTemplate | undefined) => {
    const persona = isOwnPersona(draft.persona, templates) ? draft.persona : (template?.persona[draft.locale] ?? "");
    change({ template: template?.id ?? "none", persona });
  };
  return (
    <>
      <fieldset>
        <legend className="sr-only">{t("legend")}</legend>
        <div className="grid gap-2.5 sm:grid-cols-2">
          {shown.map((template) => (
            <TemplateChoice
              key={template.id}
              {...template}
              facts={t("facts", { touchpoints: template.touchpoints.length, stages: template.stages })}
              isChosen={template === chosen}
              onChoose={() => choose(template)}
            />
          ))}
          <TemplateChoice
            id="none"
            name={t("blank")}
            description={t("blankText")}
            isChosen={draft.template === "none"}
            onChoose={() => choose(undefined)}
          />
        </div>
      </fieldset>
      {shown.length < templates.length && (
        <Button className="mt-4" onClick={() => setShowsAll(true)}>
          <LayoutGrid aria-hidden />
          {t("all", { n: templates.length })}
        </Button>
      )}
      {chosen && (
        <TemplatePreview
          template={chosen}
          locale={draft.locale}
          keepsPersona={isOwnPersona(draft.persona, templates)}
        />
      )}
    </>
  );
}
