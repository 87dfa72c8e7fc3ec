"use client";
import { useTranslations } from "next-intl";
import { use, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { NumberMark } from "@/app/_ui/tag";
import { stageNumber } from "@/content/stages";
import type { TemplateTouchpoint } from "@/content/templates";
import { tintOf } from "../../parts/lanes";
import { useAct } from "../../parts/use-act";

const STARTERS_PER_STAGE = 3;

/** Templates are many; they come when somebody asks for them. */
const load = async (templateId: string) =>
  (await import("@/content/templates")).templateById(templateId)?.touchpoints ?? [];

function List({ cards }: { cards: Promise<readonly TemplateTouchpoint[]> }) {
  const t = useTranslations("cockpit.starter");
  const { locale } = useWorkshop();
  const act = useAct();
  const placed = useRecords("touchpoint").filter(({ source }) => source === "template");
  const isPlaced = (card: TemplateTouchpoint) => placed.some(({ text }) => text === card.text[locale]);
  const isFull = (card: TemplateTouchpoint) =>
    placed.filter(({ stage }) => stage === card.stage).length >= STARTERS_PER_STAGE;
  const add = ({ text, stage, period, channel }: TemplateTouchpoint) =>
    act("touchpoints.addStarter", { id: newId(), text: text[locale], stage, period, channel }, { say: t("added") });
  const left = use(cards).filter((card) => !isPlaced(card));
  if (left.length === 0) return <p className="text-xs text-ink-2">{t("allPlaced")}</p>;
  return (
    <ul className="grid gap-1.5">
      {left.map((card) => (
        <li key={card.id} className="flex items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-2 text-xs">
          <NumberMark tint={tintOf(card.stage)}>{stageNumber(card.stage)}</NumberMark>
          <span className="min-w-0 flex-1">{card.text[locale]}</span>
          {isFull(card) ? (
            <span className="px-2 text-2xs text-ink-2">{t("stageFull")}</span>
          ) : (
            <Button size="sm" aria-label={`${t("add")}: ${card.text[locale]}`} onClick={() => add(card)}>
              {t("add")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

export const STARTERS_ID = "starter-cards";

/** Cards of the template for a silent group: at most three per stage, counted once somebody adopts them (method 2.4). */
export function StarterCards() {
  const t = useTranslations("cockpit.starter");
  const { templateId } = useWorkshop();
  const [cards, setCards] = useState<Promise<readonly TemplateTouchpoint[]> | null>(null);
  if (templateId === null) return null;
  return (
    <details
      id={STARTERS_ID}
      className="rounded-card bg-surface shadow-flat"
      onToggle={(event) => event.currentTarget.open && setCards((before) => before ?? load(templateId))}
    >
      <summary className="flex min-h-11 cursor-pointer items-center rounded-card px-3.5 py-2 text-sm font-[650]">
        {t("title")}
      </summary>
      <div className="grid gap-3 px-3.5 pb-4">
        <p className="text-xs text-ink-2">{t("hint")}</p>
        {cards && <List cards={cards} />}
      </div>
    </details>
  );
}
