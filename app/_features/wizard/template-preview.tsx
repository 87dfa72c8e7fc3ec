import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Locale } from "@/content/text";
import { STAGES } from "@/domain/stages";
import type { WizardTemplate } from "./templates";

interface TemplatePreviewProps {
  template: WizardTemplate;
  /** Of the room. */
  locale: Locale;
  keepsPersona: boolean;
}

/** Persona and touchpoints of the chosen template, by stage. */
export function TemplatePreview({ template, locale, keepsPersona }: TemplatePreviewProps) {
  const t = useTranslations("wizard.template");
  return (
    <Panel as="section" aria-labelledby="preview-title" className="mt-6">
      <h2 id="preview-title" className="text-lg font-[680]">
        {t("preview", { name: template.name })}
      </h2>
      <p className="mt-1.5 text-sm text-ink-2">{t("persona", { persona: template.persona[locale] })}</p>
      {keepsPersona && <p className="mt-1 text-sm text-ink-2">{t("personaKept")}</p>}
      <dl className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {STAGES.map((stage) => {
          const cards = template.touchpoints.filter((card) => card.stage === stage);
          return cards.length === 0 ? null : (
            <div key={stage}>
              <dt>
                <StageTag stage={stage} period="at" stageModel="five" />
              </dt>
              {cards.map(({ id, text }) => (
                <dd key={id} className="mt-1.5 text-sm">
                  {text}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
