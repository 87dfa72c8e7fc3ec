"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useExecute, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Panel } from "@/app/_ui/panel";
import { Pill } from "@/app/_ui/pill";
import { Steady } from "@/app/_ui/steady";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useCardNews } from "@/app/_workshop/use-card-news";
import type { Touchpoint } from "@/domain/records";
import { STAGES, usualPeriod } from "@/domain/stages";

/** Everybody's cards once they are public, by stage and shuffled within; starter cards wait to be adopted. */
export function OtherCards() {
  const t = useTranslations("phone.collect");
  const { stageModel } = useWorkshop();
  const me = useMe();
  const cards = useRecords("touchpoint").filter(
    ({ participantId, displayOrder, hiddenAt }) =>
      displayOrder !== null && hiddenAt === null && participantId !== me?.id,
  );
  useCardNews(cards.length);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="other-cards" className="mt-6">
      <h2
        id="other-cards"
        className="mb-2 flex justify-between font-sans text-sm font-[650] tracking-normal text-ink-2"
      >
        {t("otherCards")} <span className="tabular-nums">{cards.length}</span>
      </h2>
      <Steady className="[overflow-anchor:none]">
        {STAGES.map((stage) => {
          const here = cards
            .filter((card) => card.stage === stage)
            .sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0));
          if (here.length === 0) return null;
          return (
            <div key={stage} className="mb-3">
              <h3 className="mb-1.5">
                <StageTag stage={stage} period={usualPeriod(stage)} stageModel={stageModel} />
              </h3>
              <ul className="grid grid-cols-1 gap-2">
                {here.map((card) => (
                  <OtherCard key={card.id} card={card} />
                ))}
              </ul>
            </div>
          );
        })}
      </Steady>
    </section>
  );
}

function OtherCard({ card: { id, text, participantId, source, adopted } }: { card: Touchpoint }) {
  const t = useTranslations("phone.collect");
  const execute = useExecute();
  const author = useRecords("participant").find((person) => person.id === participantId);
  return (
    <Panel
      as="li"
      shape="card"
      padding="sm"
      className="[contain-intrinsic-height:auto_2.9rem] [content-visibility:auto]"
    >
      <p className="leading-snug">
        <bdi>{text}</bdi>
      </p>
      {author && (
        <p className="mt-1 text-xs text-ink-3">
          <bdi>{author.displayName}</bdi>
        </p>
      )}
      {source === "template" && !adopted && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <Pill>{t("starter")}</Pill>
          <Button
            size="sm"
            className="min-h-touch"
            aria-label={t("adoptText", { text })}
            onClick={() => void execute("touchpoints.adopt", { id })}
          >
            <Plus aria-hidden />
            {t("adopt")}
          </Button>
        </div>
      )}
    </Panel>
  );
}
