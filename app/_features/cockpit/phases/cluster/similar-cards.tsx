"use client";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { Button } from "@/app/_ui/button";
import { useSelection } from "../../parts/selection";
import { type Item, type Single, similarCards } from "./bundle";
import { putTogether } from "./drag";
import { useBundles, useChosen, useCluster } from "./use-cluster";
import { useWordSense } from "./use-word-sense";

/** The three cards most like what is chosen or has the focus; one tap puts them together (ux 3.10). */
export function SimilarCards() {
  const t = useTranslations("cockpit");
  const focused = useDeferredValue(useSelection().focused);
  const bundles = useBundles();
  const sense = useWordSense();
  const chosen = useChosen(bundles);
  const { take } = useCluster();
  const { items, similar } = useMemo(() => {
    const { piles, singles } = bundles;
    const atHand: Item[] = [...piles, ...singles].filter(({ id }) => id === focused);
    const items = chosen.length > 0 ? chosen : atHand;
    return { items, similar: items.length > 0 ? similarCards(items, singles, sense) : [] };
  }, [bundles, chosen, focused, sense]);
  const [first] = items;
  if (!first || similar.length === 0) return null;
  const join = (card: Single) => take(putTogether([...items.slice(1), card], first));
  return (
    <section className="grid gap-2">
      <h2 className="flex items-baseline justify-between gap-2 text-base font-[650]">
        {t("similar")}
        <span className="text-xs font-normal tracking-normal text-ink-2">{t("cluster.firstThree")}</span>
      </h2>
      <ul className="grid gap-1.5">
        {similar.map((card) => (
          <li
            key={card.id}
            className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 rounded-xl bg-surface py-1.5 pr-1.5 pl-3 text-sm leading-snug shadow-flat"
          >
            <bdi className="min-w-0 flex-1 basis-30">{card.text}</bdi>
            <Button size="sm" aria-label={`${t("merge")}: ${card.text}`} onClick={() => void join(card)}>
              {t("merge")}
            </Button>
          </li>
        ))}
      </ul>
      <p className="text-xs text-ink-2">{t("cluster.onlySuggestion")}</p>
    </section>
  );
}
