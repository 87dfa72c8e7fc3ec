import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import { lanesOf } from "@/app/_workshop/templates/lanes";
import type { Locale } from "@/content/text";
import type { TemplateOffer } from "@/server/templates/offers";

interface TemplatePreviewProps {
  template: TemplateOffer;
  /** Of the room. */
  locale: Locale;
  keepsPersona: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

/** Persona and touchpoints of the chosen template, by stage. */
export function TemplatePreview({ template, locale, keepsPersona, children }: TemplatePreviewProps) {
  const t = useTranslations("wizard.template");
  const { name, persona, touchpoints } = template;
  const stageModel = template.own?.stageModel ?? "five";
  return (
    <Panel as="section" aria-labelledby="preview-title" className="mt-6">
      <h2 id="preview-title" className="text-lg font-[680] wrap-break-word">
        {t("preview", { name })}
      </h2>
      {persona[locale] !== "" && (
        <p className="mt-1.5 text-sm text-ink-2">{t("persona", { persona: persona[locale] })}</p>
      )}
      {keepsPersona && <p className="mt-1 text-sm text-ink-2">{t("personaKept")}</p>}
      {touchpoints.length === 0 && <p className="mt-1.5 text-sm text-ink-2">{t("noCards")}</p>}
      <dl className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {lanesOf(stageModel, touchpoints).map(({ stage, period, cards }) => (
          <div key={`${stage} ${period}`}>
            <dt>
              <StageTag {...{ stage, period, stageModel }} />
            </dt>
            {cards.map(({ id, text }) => (
              <dd key={id} className="mt-1.5 text-sm wrap-break-word">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
    </Panel>
  );
}
