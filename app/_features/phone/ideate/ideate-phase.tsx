"use client";

import { Eraser, ShieldCheck, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/app/_live/ids";
import { useDerived, useExecute, useRecords, useWorkshop } from "@/app/_live/live";
import { RadioGroup } from "@/app/_ui/radio-group";
import { useDraft } from "@/app/_workshop/drafts";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { inJourneyOrder } from "@/domain/journey-order";
import { TEXT } from "@/domain/limits";
import { isLive } from "@/domain/moment-root";
import type { Idea, IdeaKind, Moment } from "@/domain/records";
import { PhoneShell } from "../shell/phone-shell";
import { ReadinessFooter } from "../shell/readiness-footer";
import { BasedOn } from "../write/based-on";
import { Composer } from "../write/composer";
import { DrawnCards } from "./drawn-cards";
import { ForeignIdeas } from "./foreign-ideas";
import { OwnIdeas } from "./own-ideas";

/** Worked in this order: delight does not repair a broken must-have (method 2.7). */
const KINDS = ["remove_detractor", "raise_standard", "add_enhancer"] as const satisfies readonly IdeaKind[];
const ICONS = { remove_detractor: Eraser, raise_standard: ShieldCheck, add_enhancer: Sparkles } as const;

/** Ideas for one moment of truth at a time: leave out what hurts, secure the standard, add the sparkle. */
export function IdeatePhase() {
  const t = useTranslations("phone.ideate");
  const question = usePhaseQuestion("ideate");
  const execute = useExecute();
  const { round, anonymity } = useWorkshop();
  const moments = useMomentsToStage();
  const [momentId, setMomentId] = useState(moments[0]?.id);
  const [kind, setKind] = useState<IdeaKind>("remove_detractor");
  const [cardId, setCardId] = useState<string | null>(null);
  const [model, setModel] = useState<Idea | null>(null);
  const [text] = useDraft("idea");
  const moment = moments.find(({ id }) => id === momentId) ?? moments[0];
  if (!moment) return <PhoneShell question={question}>{t("none")}</PhoneShell>;
  const note = t(anonymity === "anonymous" ? "noteAnonymous" : "noteNamed");
  const send = (words: string) => {
    const idea = { id: newId(), momentId: moment.id, kind, text: words, cardId, basedOnIdeaId: model?.id ?? null };
    setModel(null);
    setCardId(null);
    return execute("ideas.add", idea);
  };
  const build = (idea: Idea) => {
    setModel(idea);
    setKind(idea.kind);
    document.querySelector<HTMLTextAreaElement>("#content textarea")?.focus();
  };
  return (
    <PhoneShell question={question} footer={<ReadinessFooter isQuiet={text.trim() !== ""} />}>
      <MomentChoice moments={moments} chosen={moment} onChoose={setMomentId} />
      <KindChoice value={kind} onChange={setKind} />
      {model && <BasedOn text={model.text} onDrop={() => setModel(null)} />}
      <div className="mt-3">
        <Composer field="idea" label={t("newIdea")} limit={TEXT.idea} rows={2} note={note} onSend={send} />
      </div>
      {round === 2 && <ForeignIdeas key={moment.id} momentId={moment.id} onBuild={build} />}
      <DrawnCards key={`${moment.id} cards`} momentId={moment.id} chosen={cardId} onChoose={setCardId} />
      <OwnIdeas momentId={moment.id} note={note} />
    </PhoneShell>
  );
}

/** The confirmed moments in journey order; until the group has confirmed any, those on the first places. */
function useMomentsToStage(): Moment[] {
  const moments = useRecords("moment").filter(isLive);
  const result = useDerived("result", "latest");
  const ranks = new Map(result?.ranking.map(({ id, rank }) => [id, rank]));
  const rankOf = ({ id }: Moment) => ranks.get(id) ?? Number.POSITIVE_INFINITY;
  const confirmed = moments.filter(({ confirmedAsTruth }) => confirmedAsTruth);
  const chosen = confirmed.length > 0 ? confirmed : moments.filter((moment) => rankOf(moment) <= (result?.topK ?? 0));
  return chosen.sort(inJourneyOrder);
}

interface MomentChoiceProps {
  moments: readonly Moment[];
  chosen: Moment;
  onChoose: (id: string) => void;
}

function MomentChoice({ moments, chosen, onChoose }: MomentChoiceProps) {
  const t = useTranslations("phone.ideate");
  const { stageModel } = useWorkshop();
  return (
    <div className="mb-3">
      {moments.length > 1 && (
        <RadioGroup
          legend={t("moment", { at: moments.indexOf(chosen) + 1, n: moments.length })}
          className="mb-3.5"
          options={moments.map(({ id, title }, i) => ({ value: id, label: i + 1, accessibleLabel: title }))}
          value={chosen.id}
          onChange={onChoose}
        />
      )}
      <StageTag stage={chosen.stage} period={chosen.period} stageModel={stageModel} />
      <h2 className="mt-1.5 font-sans text-lg leading-snug font-[660] tracking-normal text-balance">
        <bdi>{chosen.title}</bdi>
      </h2>
      {chosen.scene && (
        <p className="mt-1.5 border-l-2 border-line pl-3 text-sm whitespace-pre-line text-ink-2">
          <bdi>{chosen.scene}</bdi>
        </p>
      )}
    </div>
  );
}

function KindChoice({ value, onChange }: { value: IdeaKind; onChange: (kind: IdeaKind) => void }) {
  const t = useTranslations("phone.ideate");
  const text = useText();
  return (
    <fieldset>
      <legend className="sr-only">{t("kind")}</legend>
      <div className="grid grid-cols-3 gap-2 max-[345px]:grid-cols-1">
        {KINDS.map((kind) => {
          const Icon = ICONS[kind];
          return (
            <label
              key={kind}
              className="relative grid min-h-17 cursor-pointer content-center justify-items-center gap-1 rounded-card border border-line-strong bg-surface px-1 py-1.5 text-center text-xs leading-tight font-semibold has-checked:border-brand has-checked:bg-brand-tint has-checked:text-brand has-checked:shadow-[inset_0_0_0_1px_var(--brand)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-[345px]:min-h-touch forced-colors:has-checked:outline-2"
            >
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={kind === value}
                aria-label={text(label("ideaKind", kind))}
                onChange={() => onChange(kind)}
                className="absolute inset-0 size-full cursor-[inherit] opacity-0"
              />
              <Icon aria-hidden className="size-5" />
              {t(`kindShort.${kind}`)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
