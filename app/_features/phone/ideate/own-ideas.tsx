"use client";

import { useTranslations } from "next-intl";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import { OwnText } from "../write/own-text";
import { ideaKindOrder } from "./kind-order";

/** The person's own ideas for the moment on screen. */
export function OwnIdeas({ momentId, note }: { momentId: string; note: string }) {
  const t = useTranslations("phone.ideate");
  const text = useText();
  const execute = useExecute();
  const me = useMe()?.id;
  const ideas = useRecords("idea")
    .filter((idea) => idea.momentId === momentId && idea.participantId === me)
    .sort((a, b) => ideaKindOrder(a.kind) - ideaKindOrder(b.kind) || a.id.localeCompare(b.id));
  const remove = (id: string) => {
    document.getElementById("own-ideas")?.focus();
    return execute("ideas.remove", { id });
  };
  return (
    <section aria-labelledby="own-ideas" className="mt-5">
      <h2
        id="own-ideas"
        tabIndex={-1}
        className="mb-2 flex justify-between font-sans text-sm font-[650] tracking-normal text-ink-2"
      >
        {t("ownIdeas")} <span className="tabular-nums">{ideas.length}</span>
      </h2>
      <ul className="grid grid-cols-1 gap-2">
        {ideas.map((idea) => (
          <OwnText
            key={idea.id}
            id={idea.id}
            note={note}
            text={idea.text}
            limit={TEXT.idea}
            tag={<p className="text-2xs font-semibold text-ink-2">{text(label("ideaKind", idea.kind))}</p>}
            onEdit={(next, patience) => execute("ideas.edit", { id: idea.id, text: next }, patience)}
            onRemove={() => remove(idea.id)}
          />
        ))}
      </ul>
    </section>
  );
}
