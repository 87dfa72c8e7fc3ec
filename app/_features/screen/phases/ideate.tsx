import { cx } from "class-variance-authority";
import { Eraser, ShieldCheck, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Idea, Moment } from "@/domain/records";
import { BigStageTag } from "../big-stage-tag";
import { Foot } from "../foot";
import { Question } from "../question";
import { useTruths } from "../use-truths";
import { Waiting } from "../waiting";

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
  const ideas = useRecords("idea").filter(({ hiddenAt }) => hiddenAt === null);
  const isBefore = truths.length > 0 && ideas.length === 0;
  return (
    <>
      <Question>{question}</Question>
      {truths.length > 0 && (
        <ul className={cx("mt-9 grid min-h-0 auto-cols-fr grid-flow-col gap-6", !isBefore && "flex-1")}>
          {truths.slice(0, SHOWN).map((moment) => (
            <TruthCard key={moment.id} moment={moment} ideas={isBefore ? null : ideas} />
          ))}
        </ul>
      )}
      {truths.length === 0 && <Waiting now={t("noTruths")} next={t("noTruthsNext")} />}
      {isBefore && <Waiting now={t("noIdeas")} next={t("noIdeasNext")} />}
      <Foot>
        <Legend />
      </Foot>
    </>
  );
}

interface TruthCardProps {
  moment: Moment;
  /** Of all moments; null before the first one. */
  ideas: readonly Idea[] | null;
}

function TruthCard({ moment, ideas }: TruthCardProps) {
  const text = useText();
  const { id, title, scene } = moment;
  const here = ideas?.filter(({ momentId }) => momentId === id);
  return (
    <li className="flex min-h-0 min-w-0 flex-col gap-6 overflow-hidden rounded-[2rem] bg-surface p-9 shadow-flat">
      <p>
        <BigStageTag of={moment} />
      </p>
      <h2 className="text-[2.5rem] leading-tight font-[680]">
        <bdi className="line-clamp-3">{title}</bdi>
      </h2>
      {scene && <p className="line-clamp-5 text-ink-2">{scene}</p>}
      {here && (
        <dl className="mt-auto flex justify-between gap-4 border-t-2 border-line pt-5">
          {KINDS.map(({ kind, Icon }) => (
            <div key={kind} className="flex items-center gap-3">
              <dt>
                <Icon role="img" aria-label={text(label("ideaKind", kind))} className="size-9 shrink-0 text-brand" />
              </dt>
              <dd className="font-display text-[2.75rem] leading-none font-bold tabular-nums">
                {here.filter((idea) => idea.kind === kind).length}
              </dd>
            </div>
          ))}
        </dl>
      )}
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
