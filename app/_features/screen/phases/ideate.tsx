import { Eraser, ShieldCheck, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Moment } from "@/domain/records";
import { Foot } from "../foot";
import { Question } from "../question";
import { useTruths } from "../use-truths";

const KINDS = [
  { kind: "remove_detractor", Icon: Eraser },
  { kind: "raise_standard", Icon: ShieldCheck },
  { kind: "add_enhancer", Icon: Sparkles },
] as const;
const SHOWN = 4;

/** The moments of truth, the scene of each, and how many ideas there are. */
export function Ideate() {
  const t = useTranslations("screen");
  const question = usePhaseQuestion("ideate");
  const truths = useTruths();
  return (
    <>
      <Question>{question}</Question>
      {truths.length === 0 && <p className="mt-10 flex-1 text-[2.5rem] text-ink-2">{t("noTruths")}</p>}
      <ul className="mt-11 grid min-h-0 flex-1 auto-cols-fr grid-flow-col gap-6">
        {truths.slice(0, SHOWN).map((moment) => (
          <TruthCard key={moment.id} moment={moment} />
        ))}
      </ul>
      <Foot>
        <Legend />
      </Foot>
    </>
  );
}

function TruthCard({ moment: { id, title, stage, period, scene } }: { moment: Moment }) {
  const text = useText();
  const { stageModel } = useWorkshop();
  const ideas = useRecords("idea").filter((idea) => idea.momentId === id && idea.hiddenAt === null);
  return (
    <li className="flex min-h-0 min-w-0 flex-col gap-6 overflow-hidden rounded-[2rem] bg-surface p-9 shadow-flat">
      <p>
        <StageTag {...{ stage, period, stageModel }} className="rounded-xl px-4 py-2 text-[1.625rem]!" />
      </p>
      <h2 className="text-[2.5rem] leading-tight font-[680]">
        <bdi className="line-clamp-3">{title}</bdi>
      </h2>
      {scene && <p className="line-clamp-5 text-ink-2">{scene}</p>}
      <dl className="mt-auto flex justify-between gap-4 border-t-2 border-line pt-5">
        {KINDS.map(({ kind, Icon }) => (
          <div key={kind} className="flex items-center gap-3">
            <dt>
              <Icon role="img" aria-label={text(label("ideaKind", kind))} className="size-9 shrink-0 text-brand" />
            </dt>
            <dd className="font-display text-[2.75rem] leading-none font-bold tabular-nums">
              {ideas.filter((idea) => idea.kind === kind).length}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** What the signs on the cards count. */
function Legend() {
  const text = useText();
  return (
    <ul aria-hidden className="flex gap-10 text-[1.875rem]">
      {KINDS.map(({ kind, Icon }) => (
        <li key={kind} className="flex items-center gap-3.5">
          <Icon className="size-8 text-brand" />
          {text(label("ideaKind", kind))}
        </li>
      ))}
    </ul>
  );
}
