"use client";

import { useTranslations } from "next-intl";
import { useExecute, useMe, useRecords, useWorkshop } from "@/app/_live/live";
import { StageChips } from "@/app/_workshop/stage-chips";
import { StageTag } from "@/app/_workshop/stage-tag";
import { TEXT } from "@/domain/limits";
import type { Touchpoint } from "@/domain/records";
import { STAGES, usualPeriod } from "@/domain/stages";
import { OwnText } from "../write/own-text";

const inJourneyOrder = (a: Touchpoint, b: Touchpoint) =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.id.localeCompare(b.id);

/** The person's own cards in journey order, each to be rewritten, moved or deleted. */
export function OwnCards({ note }: { note: string }) {
  const t = useTranslations("phone.collect");
  const me = useMe();
  const cards = useRecords("touchpoint")
    .filter(({ participantId }) => me && participantId === me.id)
    .sort(inJourneyOrder);
  return (
    <section aria-labelledby="own-cards" className="mt-5">
      <h2
        id="own-cards"
        tabIndex={-1}
        className="mb-2 flex justify-between font-sans text-sm font-[650] tracking-normal text-ink-2"
      >
        {t("ownCards")} <span className="tabular-nums">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="text-sm text-ink-2">{t("noOwnCards")}</p>}
      <ul className="grid grid-cols-1 gap-2">
        {cards.map((card) => (
          <OwnCard key={card.id} card={card} note={note} />
        ))}
      </ul>
    </section>
  );
}

function OwnCard({ card: { id, text, stage, period }, note }: { card: Touchpoint; note: string }) {
  const execute = useExecute();
  const { stageModel } = useWorkshop();
  const remove = () => {
    document.getElementById("own-cards")?.focus();
    return execute("touchpoints.remove", { id });
  };
  return (
    <OwnText
      id={id}
      note={note}
      text={text}
      limit={TEXT.touchpoint}
      tag={<StageTag stage={stage} period={period} stageModel={stageModel} />}
      editExtra={
        <div className="mb-3">
          <StageChips
            stageModel={stageModel}
            value={stage}
            onChange={(next) =>
              void execute(
                "touchpoints.move",
                stageModel === "three" ? { id, period: usualPeriod(next) } : { id, stage: next },
              )
            }
          />
        </div>
      }
      onEdit={(next, patience) => execute("touchpoints.edit", { id, text: next }, patience)}
      onRemove={remove}
    />
  );
}
