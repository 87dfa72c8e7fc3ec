"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMe, useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Idea } from "@/domain/records";
import { inOrderOf } from "../vote/ballot-order";

const SHOWN = 2;

/** In round 2 two ideas of others, different ones for everybody, to build on (method 2.1, 6-3-5). */
export function ForeignIdeas({ momentId, onBuild }: { momentId: string; onBuild: (idea: Idea) => void }) {
  const t = useTranslations("phone.ideate");
  const write = useTranslations("phone.write");
  const text = useText();
  const me = useMe()?.id ?? "";
  const ideas = useRecords("idea").filter((idea) => idea.momentId === momentId && idea.hiddenAt === null);
  const models = inOrderOf(
    me,
    ideas.filter((idea) => idea.participantId !== me && idea.basedOnIdeaId === null),
  ).slice(0, SHOWN);
  if (models.length === 0) return null;
  return (
    <section aria-labelledby="foreign" className="mt-5">
      <h2 id="foreign" className="mb-2 font-sans text-sm font-[650] tracking-normal text-ink-2">
        {t("buildTitle")}
      </h2>
      <ul className="grid grid-cols-1 gap-2">
        {models.map((idea) => (
          <Panel as="li" key={idea.id} shape="card" padding="sm">
            <p className="text-2xs font-semibold text-ink-2">{text(label("ideaKind", idea.kind))}</p>
            <p className="mt-0.5 leading-snug font-medium">
              <bdi>{idea.text}</bdi>
            </p>
            <Button
              size="sm"
              className="mt-2 min-h-touch"
              aria-label={write("buildText", { text: idea.text })}
              onClick={() => onBuild(idea)}
            >
              <Plus aria-hidden />
              {write("build")}
            </Button>
          </Panel>
        ))}
      </ul>
    </section>
  );
}
