"use client";
import { useTranslations } from "next-intl";
import { use, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { NumberMark } from "@/app/_ui/tag";
import { stageNumber } from "@/content/stages";
import type { Locale } from "@/content/text";
import type { Starter } from "@/domain/template";
import { useCockpit } from "../../cockpit-context";
import { tintOf } from "../../parts/lanes";
import { useAct } from "../../parts/use-act";

const STARTERS_PER_STAGE = 3;

/** The ready-made templates are many; they come when somebody asks for them. */
async function load(templateId: string, locale: Locale): Promise<readonly Starter[]> {
  const { templateById } = await import("@/content/templates");
  return (templateById(templateId)?.touchpoints ?? []).map((card) => ({ ...card, text: card.text[locale] }));
}

function List({ cards }: { cards: Promise<readonly Starter[]> }) {
  const t = useTranslations("cockpit.starter");
  const act = useAct();
  const placed = useRecords("touchpoint").filter(({ source }) => source === "template");
  const isPlaced = (card: Starter) => placed.some(({ text }) => text === card.text);
  const isFull = (card: Starter) => placed.filter(({ stage }) => stage === card.stage).length >= STARTERS_PER_STAGE;
  const add = ({ text, stage, period, channel }: Starter) =>
    act("touchpoints.addStarter", { id: newId(), text, stage, period, channel }, { say: t("added") });
  const left = use(cards).filter((card) => !isPlaced(card));
  if (left.length === 0) return <p className="text-xs text-ink-2">{t("allPlaced")}</p>;
  return (
    <ul className="grid gap-1.5">
      {left.map((card) => (
        <li key={card.id} className="flex items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-2 text-xs">
          <NumberMark tint={tintOf(card.stage)}>{stageNumber(card.stage)}</NumberMark>
          <span className="min-w-0 flex-1">{card.text}</span>
          {isFull(card) ? (
            <span className="px-2 text-2xs text-ink-2">{t("stageFull")}</span>
          ) : (
            <Button size="sm" aria-label={`${t("add")}: ${card.text}`} onClick={() => add(card)}>
              {t("add")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An own template has a UUID; one that was removed, or whose owner no longer leads, brings no cards. */
const isOwnId = (templateId: string) => templateId.length === 36;

/** The way to the cards of the workshop's template; null where it has none. */
export function useStarters(): (() => Promise<readonly Starter[]>) | null {
  const { templateId, locale } = useWorkshop();
  const { ownStarters } = useCockpit();
  if (templateId === null || (isOwnId(templateId) && ownStarters.length === 0)) return null;
  return () => (isOwnId(templateId) ? Promise.resolve(ownStarters) : load(templateId, locale));
}

export const STARTERS_ID = "starter-cards";

/** Cards of the template for a silent group: at most three per stage, counted once somebody adopts them (method 2.4). */
export function StarterCards() {
  const t = useTranslations("cockpit.starter");
  const starters = useStarters();
  const [cards, setCards] = useState<Promise<readonly Starter[]> | null>(null);
  if (starters === null) return null;
  // Not in an updater: React may run that again while it waits, and would wait for another promise each time.
  const open = () => cards ?? setCards(starters());
  return (
    <details
      id={STARTERS_ID}
      className="rounded-card bg-surface shadow-flat"
      onToggle={(event) => event.currentTarget.open && open()}
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
