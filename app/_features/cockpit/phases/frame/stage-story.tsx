"use client";
import { cx } from "class-variance-authority";
import { useLocale, useTranslations } from "next-intl";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { StageIcon } from "@/app/_workshop/stage-icon";
import { type StageContent, stages } from "@/content/stages";
import { tintOf } from "../../parts/lanes";

const EDGES: Record<Tint, string> = {
  1: "border-t-stage-1",
  2: "border-t-stage-2",
  3: "border-t-stage-3",
  4: "border-t-stage-4",
  5: "border-t-stage-5",
};

function StagePanel({ stage }: { stage: StageContent }) {
  const t = useTranslations("cockpit.framing");
  const locale = useLocale();
  const { id, order, abbr, name, short, text, question, examples, fact } = stage;
  return (
    <li
      className={cx(
        "@container grid content-start gap-2 rounded-card border-t-4 bg-surface p-3.5 text-sm shadow-flat",
        EDGES[tintOf(id)],
      )}
    >
      <h3 className="flex items-center gap-2 @max-[12rem]:flex-wrap @max-[12rem]:justify-between font-sans text-base leading-tight font-[650] tracking-normal">
        <NumberMark tint={tintOf(id)}>{order}</NumberMark>
        <span className="min-w-0 flex-1 @max-[12rem]:order-last @max-[12rem]:basis-full">{name[locale]}</span>
        <StageIcon stage={id} className="size-5 text-ink-2" />
      </h3>
      <p className="text-2xs text-ink-3">
        {abbr} · {short[locale]}
      </p>
      <p>{text[locale]}</p>
      <p className="font-[650]">{question[locale]}</p>
      <details>
        <summary className="min-h-8 cursor-pointer py-1 text-xs font-semibold text-ink-2">{t("examples")}</summary>
        <ul className="grid list-disc gap-1 pl-4 text-xs text-ink-2">
          {examples.map((example) => (
            <li key={example.en}>{example[locale]}</li>
          ))}
        </ul>
        <p className="mt-2 text-xs text-ink-2">{fact[locale]}</p>
      </details>
    </li>
  );
}

/** The journey, explained where it is needed (method 2.4). */
export function StageStory() {
  const t = useTranslations("cockpit.framing");
  return (
    <section aria-labelledby="frame-stages" className="grid gap-2">
      <h2 id="frame-stages" className="text-lg font-[680]">
        {t("stages")}
      </h2>
      <ol className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-2.5 lg:grid-cols-[repeat(auto-fit,minmax(8.75rem,1fr))]">
        {stages.map((stage) => (
          <StagePanel key={stage.id} stage={stage} />
        ))}
      </ol>
    </section>
  );
}
