"use client";
import { Eraser, ShieldCheck, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { IdeaKind } from "@/domain/records";
import { IdeaCard } from "./idea-card";
import { IdeaForInRoom } from "./idea-for-in-room";
import { useIdeate } from "./use-ideate";

const COLUMNS = [
  { kind: "remove_detractor", turn: "first", Icon: Eraser },
  { kind: "raise_standard", turn: "then", Icon: ShieldCheck },
  { kind: "add_enhancer", turn: "last", Icon: Sparkles },
] as const satisfies readonly { kind: IdeaKind; turn: string; Icon: unknown }[];

/** Ideas in the order in which they are worked: delight does not repair what is broken. */
export function IdeaColumns() {
  const t = useTranslations("cockpitIdeate");
  const text = useText();
  const { ideasOf } = useIdeate();
  return (
    <div className="grid flex-1 gap-2.5 lg:grid-cols-3">
      {COLUMNS.map(({ kind, turn, Icon }) => {
        const ideas = ideasOf(kind);
        const name = text(label("ideaKind", kind));
        return (
          <section key={kind} aria-label={name} className="flex min-h-44 flex-col gap-2 rounded-card bg-sunken p-2.5">
            <div className="flex items-center gap-3 px-1 py-1">
              <span className="grid size-9 place-items-center rounded-lg bg-surface text-brand shadow-flat">
                <Icon aria-hidden className="size-5" />
              </span>
              <div className="min-w-0 flex-1">
                <h3 className="font-sans text-sm font-[650] tracking-normal">{name}</h3>
                <p className="text-2xs font-semibold text-ink-2">{t(turn)}</p>
              </div>
              <span className="font-semibold tabular-nums">
                {ideas.filter(({ hiddenAt }) => hiddenAt === null).length}
              </span>
            </div>
            <ul className="grid gap-2">
              {ideas.map((idea) => (
                <IdeaCard key={idea.id} idea={idea} />
              ))}
            </ul>
            <IdeaForInRoom kind={kind} />
          </section>
        );
      })}
    </div>
  );
}
