"use client";

import { Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLiveStore } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { useText } from "@/app/_workshop/use-text";
import type { InspirationCard } from "@/content/cards";
import { label } from "@/content/labels";
import { draw } from "./draw";

interface DrawnCardsProps {
  momentId: string;
  /** The card from which the next idea comes. */
  chosen: string | null;
  onChoose: (cardId: string | null) => void;
}

/** Three inspiration cards that fit the moment; drawing again brings others until the deck is through. */
export function DrawnCards({ momentId, chosen, onChoose }: DrawnCardsProps) {
  const t = useTranslations("phone.ideate");
  const text = useText();
  const { workshopId } = useLiveStore();
  const [hand, setHand] = useState<InspirationCard[]>([]);
  const [seen, setSeen] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const drawThree = async () => {
    setBusy(true);
    const cards = await draw(workshopId, momentId, seen);
    setBusy(false);
    setFailed(!cards);
    if (!cards) return;
    setHand(cards);
    setSeen([...seen, ...cards.map(({ id }) => id)]);
    onChoose(null);
    announce(cards.map(({ title }) => text(title)).join(". "));
  };
  return (
    <section aria-label={t("cards")} className="mt-5">
      <div className="grid gap-2 not-empty:mb-2.5">
        {hand.map((card) => (
          <CardButton key={card.id} card={card} isChosen={card.id === chosen} onChoose={onChoose} />
        ))}
      </div>
      <Button className="min-h-touch" busy={isBusy} onClick={() => void drawThree()}>
        <Shuffle aria-hidden />
        {t(hand.length > 0 ? "drawAgain" : "draw")}
      </Button>
      <Alarm>{hasFailed && <FieldError>{t("drawFailed")}</FieldError>}</Alarm>
    </section>
  );
}

interface CardButtonProps {
  card: InspirationCard;
  isChosen: boolean;
  onChoose: (cardId: string | null) => void;
}

function CardButton({ card, isChosen, onChoose }: CardButtonProps) {
  const t = useTranslations("phone.ideate");
  const text = useText();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? null : card.id)}
      className="cursor-pointer rounded-2xl border border-transparent bg-brand-tint px-4 py-3 text-left aria-pressed:border-brand aria-pressed:shadow-[inset_0_0_0_1px_var(--brand)] forced-colors:border"
    >
      <span className="block text-2xs font-[650] text-brand">
        {t(isChosen ? "cardChosen" : "card")} · {text(label("principle", card.principle))}
      </span>
      <span className="mt-0.5 block leading-snug font-[650]">{text(card.title)}</span>
      <span className="mt-0.5 block text-sm">{text(card.text)}</span>
    </button>
  );
}
