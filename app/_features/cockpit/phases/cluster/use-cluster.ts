"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { newId } from "@/app/_live/ids";
import { useLive } from "@/app/_live/live";
import { TEXT } from "@/domain/limits";
import type { LaneId } from "../../parts/lanes";
import { useSelection, useSelectionSteps } from "../../parts/selection";
import { useAct } from "../../parts/use-act";
import { type Bundles, bundlesOf, type Item, type Pile } from "./bundle";
import type { DropStep } from "./drag";

export function useBundles(): Bundles {
  const { view } = useLive();
  return useMemo(() => bundlesOf(view), [view]);
}

/** What is chosen and still there. */
export function useChosen({ piles, singles }: Bundles): Item[] {
  const { ids } = useSelection();
  return useMemo(() => {
    const all = new Map<string, Item>([...piles, ...singles].map((item) => [item.id, item]));
    return ids.flatMap((id) => all.get(id) ?? []);
  }, [ids, piles, singles]);
}

/** A card's text as the name of a moment. */
export const asTitle = (text: string): string => [...text].slice(0, TEXT.title).join("").trim();

const cardIds = (items: readonly Item[]) => items.flatMap((item) => (item.kind === "card" ? [item.id] : []));
const pilesIn = (items: readonly Item[]) => items.filter((item) => item.kind === "moment");

/** Gives the focus to the mark of a card or moment. */
export const focusItem = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();

/** The steps of clustering; each can be taken back. */
export function useCluster() {
  const t = useTranslations("cockpit.cluster");
  const act = useAct();
  const { drop, focus } = useSelectionSteps();
  return useMemo(() => {
    const assign = (touchpointIds: string[], into: Pile | null, undo: string) =>
      act("moments.assign", { touchpointIds, momentId: into?.id ?? null }, { undo });
    const catchFocus = (id: string) =>
      requestAnimationFrame(() => document.activeElement === document.body && focusItem(id));
    /** Whoever had the focus on what has moved goes on with it. */
    const goOnWith = (id: string) => {
      focus(id);
      catchFocus(id);
    };
    /**
     * What was chosen lies in it as soon as that is asked for, so that all that is chosen before the answer stays
     * chosen. A refusal chooses it again.
     */
    const settleOn = async (id: string, moved: readonly string[], step: () => Promise<boolean>) => {
      const chooseAgain = drop(moved);
      const asked = step();
      goOnWith(id);
      const isDone = await asked;
      if (!isDone) chooseAgain();
      catchFocus(isDone ? id : (moved[0] ?? id));
      return isDone;
    };
    const mergeAll = async (sources: readonly Pile[], target: Pile) => {
      for (const { id, text } of sources) {
        const undo = t("done.merged", { from: text, into: target.text });
        if (!(await act("moments.merge", { momentId: id, into: target.id }, { undo }))) return false;
      }
      return true;
    };
    /** Cards become a moment of that name. */
    const create = (touchpointIds: string[], title: string) => {
      const undo = t("done.created", { title });
      const id = newId();
      return settleOn(id, touchpointIds, () => act("moments.create", { id, title, touchpointIds }, { undo }));
    };
    /** Cards move into the target, moments become part of it. */
    const moveInto = (items: readonly Item[], target: Pile) => {
      const cards = cardIds(items);
      const undo = t("done.moved", { n: cards.length, title: target.text });
      const step = async () =>
        (await mergeAll(pilesIn(items), target)) && (cards.length === 0 || assign(cards, target, undo));
      return settleOn(target.id, [target.id, ...items.map(({ id }) => id)], step);
    };
    /** Into another lane: another stage, or another period in workshops with three. */
    const restage = async (items: readonly Item[], lane: LaneId) => {
      for (const item of items) if (!(await restageOne(item, lane))) return false;
      const moved = items.at(-1);
      if (moved) goOnWith(moved.id);
      return true;
    };
    const restageOne = ({ kind, id, text }: Item, { stage, period }: LaneId) => {
      const place = period ? { period } : { stage };
      const options = { undo: t("done.restaged", { text }) };
      return kind === "card"
        ? act("touchpoints.move", { id, ...place }, options)
        : act("moments.restage", { momentId: id, ...place }, options);
    };
    return {
      create,
      moveInto,
      restage,
      take: (step: DropStep) => {
        if (step.kind === "moveInto") return moveInto(step.items, step.target);
        if (step.kind === "restage") return restage(step.items, step.lane);
        return create(cardIds(step.cards), asTitle(step.cards[0].text));
      },
      takeOut: (touchpointId: string, text: string) => assign([touchpointId], null, t("done.takenOut", { text })),
      /** Splits off what was merged last, else lays all cards out again. */
      split: (pile: Pile) => {
        const last = pile.merged.at(-1);
        const undo = t("done.split", { title: pile.text });
        if (last) return act("moments.unmerge", { momentId: last.id }, { undo });
        return assign(
          pile.cards.map(({ id }) => id),
          null,
          undo,
        );
      },
      rename: (pile: Pile, title: string) =>
        act("moments.rename", { momentId: pile.id, title }, { undo: t("done.renamed", { title }) }),
      hide: (item: Item) =>
        item.kind === "card"
          ? act("touchpoints.hide", { id: item.id }, { undo: t("done.hidden", { text: item.text }) })
          : act("moments.hide", { momentId: item.id }, { undo: t("done.hidden", { text: item.text }) }),
    };
  }, [t, act, drop, focus]);
}
