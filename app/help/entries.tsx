import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/app/_ui/panel";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { stageWords } from "@/content/faq";
import type { StageContent } from "@/content/stages";
import { inLanguage, type Locale } from "@/content/text";
import type { Found } from "./find";

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10">
      <h2 id={`${id}-title`} className="mb-3 text-2xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function StageEntry({ stage, locale }: { stage: StageContent; locale: Locale }) {
  const t = useTranslations("help");
  const examples = stage.examples.map((example) => inLanguage(example, locale)).join(", ");
  return (
    <Panel as="article" id={stage.id}>
      <h3 className="flex flex-wrap items-center justify-end gap-x-2.5 text-lg font-[680]">
        <NumberMark tint={stage.order as Tint}>{stage.order}</NumberMark>
        <span className="flex-1 basis-24">{inLanguage(stage.name, locale)}</span>
        <span className="font-sans text-xs font-normal text-ink-3">{stage.abbr}</span>
      </h3>
      <p className="mt-1 text-sm text-ink-2">{inLanguage(stage.short, locale)}</p>
      <p className="mt-3">{inLanguage(stage.text, locale)}</p>
      <p className="mt-3 font-[550]">{inLanguage(stage.question, locale)}</p>
      <p className="mt-3 text-sm">
        <span className="font-semibold">{t("examples")}:</span> {examples}
      </p>
      <p className="mt-2 text-sm text-ink-2">{inLanguage(stage.fact, locale)}</p>
      <p className="mt-2 text-xs text-ink-3">{t("alsoKnown", { names: stageWords[stage.id].slice(1).join(", ") })}</p>
    </Panel>
  );
}

type Part<K extends keyof Found> = { entries: Found[K]; locale: Locale };

const Questions = ({ entries, locale }: Part<"questions">) =>
  entries.map(({ id, question, answer }) => (
    <article key={id} id={id} className="border-t border-line py-5">
      <h3 className="text-lg font-[680]">{inLanguage(question, locale)}</h3>
      {answer.map((paragraph) => (
        <p key={paragraph.en} className="mt-2">
          {inLanguage(paragraph, locale)}
        </p>
      ))}
    </article>
  ));

function Phases({ entries, locale }: Part<"phases">) {
  const t = useTranslations("help");
  return (
    <ol>
      {entries.map(({ id, order, name, purpose, participantTask, minutes }) => (
        <li key={id} className="grid grid-cols-[2rem_1fr] gap-x-2 border-t border-line py-4">
          <span aria-hidden className="font-semibold text-ink-3 tabular-nums">
            {order}
          </span>
          <div>
            <h3 className="text-base font-[680]">{inLanguage(name, locale)}</h3>
            <p className="mt-1">{inLanguage(purpose, locale)}</p>
            <p className="mt-1 text-sm text-ink-2">{inLanguage(participantTask, locale)}</p>
            <p className="mt-1 text-xs text-ink-3">
              {t("minutes", { quick: minutes[45], normal: minutes[90], long: minutes[180] })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const Terms = ({ entries, locale }: Part<"terms">) => (
  <dl>
    {entries.map(({ id, term, definition }) => (
      <div key={id} className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[14rem_1fr]">
        <dt className="font-semibold">{inLanguage(term, locale)}</dt>
        <dd>{inLanguage(definition, locale)}</dd>
      </div>
    ))}
  </dl>
);

/** What the help holds or, after a search, what was found of it; empty parts are left out. */
export function Entries({ found, locale }: { found: Found; locale: Locale }) {
  const t = useTranslations("help");
  return (
    <>
      {found.questions.length > 0 && (
        <Section id="questions" title={t("questions")}>
          <Questions entries={found.questions} locale={locale} />
        </Section>
      )}
      {found.stages.length > 0 && (
        <Section id="stages" title={t("stages")}>
          <div className="grid gap-3">
            {found.stages.map((stage) => (
              <StageEntry key={stage.id} stage={stage} locale={locale} />
            ))}
          </div>
        </Section>
      )}
      {found.phases.length > 0 && (
        <Section id="phases" title={t("phases")}>
          <Phases entries={found.phases} locale={locale} />
        </Section>
      )}
      {found.terms.length > 0 && (
        <Section id="terms" title={t("terms")}>
          <Terms entries={found.terms} locale={locale} />
        </Section>
      )}
    </>
  );
}
