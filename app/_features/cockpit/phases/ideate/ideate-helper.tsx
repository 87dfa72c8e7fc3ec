"use client";
import { Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { useDraft } from "@/app/_workshop/drafts";
import { EvidenceQuotes } from "@/app/_workshop/ranking/evidence-quotes";
import { useText } from "@/app/_workshop/use-text";
import { cardById, cards, drawCards, type InspirationCard } from "@/content/cards";
import { label } from "@/content/labels";
import type { Moment } from "@/domain/records";
import { useCockpit } from "../../cockpit-context";
import { useOffers } from "../../palette/offers";
import { useIdeate } from "./use-ideate";

const HAND = 3;
const EFFORT = [1, 2, 3] as const;

export function IdeateHelper() {
  const t = useTranslations("cockpitIdeate");
  const { moment, evidence } = useIdeate();
  if (!moment) return null;
  return (
    <>
      <Inspiration key={moment.id} moment={moment} />
      <section className="grid gap-2.5">
        <h2 className="font-sans text-sm font-[650] tracking-normal">{t("evidence")}</h2>
        <EvidenceQuotes evidence={evidence} />
      </section>
    </>
  );
}

/** Three cards that fit the moment; drawn again without repeats until the deck is through. */
function Inspiration({ moment }: { moment: Moment }) {
  const t = useTranslations("cockpitIdeate");
  const text = useText();
  const [kept, setKept] = useDraft(`cards.${moment.id}`);
  const seen = kept === "" ? [] : kept.split(" ");
  const hand = seen.slice(-HAND).flatMap((id) => cardById(id) ?? []);
  const deck = cards.filter(({ period }) => period === moment.period).length;
  const drawn = new Set(seen.filter((id) => cardById(id)?.period === moment.period)).size;
  const { period, stage } = moment;
  const draw = () =>
    setKept([...seen, ...drawCards({ period, stage, seen, random: Math.random }).map(({ id }) => id)].join(" "));
  const { isPreview } = useCockpit();
  useOffers(isPreview ? [] : [{ id: "draw", onUse: draw }]);
  return (
    <section className="grid gap-2.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          <h2 className="font-sans text-sm font-[650] tracking-normal">{t("cards")}</h2>
          <p className="text-xs text-ink-2">
            {t("deck", { period: text(label("period", period)), left: Math.max(0, deck - drawn) })}
          </p>
        </div>
        <Button size="sm" onClick={draw}>
          <Shuffle aria-hidden />
          {t(seen.length === 0 ? "draw" : "drawAgain")}
        </Button>
      </div>
      <ul className="grid gap-2.5">
        {hand.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      <p className="text-2xs text-ink-2">{t("cardsHint")}</p>
    </section>
  );
}

function Card({ card }: { card: InspirationCard }) {
  const t = useTranslations("cockpitIdeate");
  const text = useText();
  return (
    <li className="rounded-card bg-surface p-3.5 shadow-flat forced-colors:border">
      <p className="flex items-center justify-between text-xs font-semibold text-brand">
        {text(label("principle", card.principle))}
        <span role="img" aria-label={t("cardEffort", { n: card.effortHint })} className="flex gap-1">
          {EFFORT.map((n) => (
            <span
              key={n}
              className={`size-2 rounded-full border border-ink-2 ${n <= card.effortHint ? "bg-ink-2" : ""}`}
            />
          ))}
        </span>
      </p>
      <h3 className="mt-1 font-sans text-[0.9375rem] font-[650] tracking-normal">{text(card.title)}</h3>
      <p className="mt-1 text-sm text-ink-2">{text(card.text)}</p>
    </li>
  );
}
