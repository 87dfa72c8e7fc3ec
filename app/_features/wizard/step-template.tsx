import { LayoutGrid } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import type { TemplateOffer } from "@/server/templates/offers";
import { OwnTemplate } from "./own-template";
import type { StepProps } from "./step-topic";
import { TemplateChoice } from "./template-choice";
import { TemplatePreview } from "./template-preview";
import { isOwnPersona, withTemplate } from "./templates";

const AT_FIRST = { own: 4, builtIn: 6 } as const;

/** A journey to start from, or nothing. */
export function StepTemplate({ draft, change, templates }: StepProps & { templates: readonly TemplateOffer[] }) {
  const t = useTranslations("wizard.template");
  const [showsAll, setShowsAll] = useState(false);
  const chosen = templates.find(({ id }) => id === draft.template);
  const own = templates.filter((template) => template.own !== null);
  const builtIn = templates.filter((template) => template.own === null);
  const first = [...own.slice(0, AT_FIRST.own), ...builtIn.slice(0, AT_FIRST.builtIn)];
  const isShown = (template: TemplateOffer) =>
    showsAll || (chosen !== undefined && !first.includes(chosen)) || first.includes(template);
  const choose = (template: TemplateOffer | undefined) => change(withTemplate(draft, template, templates));
  /** The focus goes where the choice goes: what it stood on is no longer there. */
  const startEmpty = () => {
    choose(undefined);
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>("input[name=template][value=none]")?.focus());
  };
  const choiceOf = (template: TemplateOffer) => (
    <TemplateChoice
      key={template.id}
      id={template.id}
      name={template.name}
      description={template.description}
      isOwn={template.own !== null}
      facts={t("facts", { touchpoints: template.touchpoints.length, stages: template.stages })}
      isChosen={template === chosen}
      onChoose={() => choose(template)}
    />
  );
  return (
    <>
      <fieldset className="grid grid-cols-1 gap-2.5">
        <legend className="sr-only">{t("legend")}</legend>
        {own.length > 0 && (
          <>
            <h2 className="font-sans text-sm font-semibold tracking-normal">{t("own")}</h2>
            <div className="mb-3 grid grid-cols-1 gap-2.5 sm:grid-cols-2">{own.filter(isShown).map(choiceOf)}</div>
            <h2 className="font-sans text-sm font-semibold tracking-normal">{t("builtIn")}</h2>
          </>
        )}
        <div className="grid grid-cols-1 gap-2.5 sm:grid-cols-2">
          {builtIn.filter(isShown).map(choiceOf)}
          <TemplateChoice
            id="none"
            name={t("blank")}
            description={t("blankText")}
            isChosen={draft.template === "none"}
            onChoose={() => choose(undefined)}
          />
        </div>
      </fieldset>
      {!templates.every(isShown) && (
        <Button className="mt-4" onClick={() => setShowsAll(true)}>
          <LayoutGrid aria-hidden />
          {t("all", { n: templates.length })}
        </Button>
      )}
      {chosen && (
        <TemplatePreview template={chosen} locale={draft.locale} keepsPersona={isOwnPersona(draft.persona, templates)}>
          {chosen.own && <OwnTemplate key={chosen.id} id={chosen.id} name={chosen.name} onGone={startEmpty} />}
        </TemplatePreview>
      )}
    </>
  );
}
