"use client";
import { cx } from "class-variance-authority";
import { Layers, Ungroup } from "lucide-react";
import { useTranslations } from "next-intl";
import { type MouseEvent, memo, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { focusFirstEntry } from "@/app/_ui/menu";
import type { Tint } from "@/app/_ui/tones";
import { LaneItem } from "../../parts/lane-list";
import { tintOf } from "../../parts/lanes";
import { useSelectionSteps } from "../../parts/selection";
import type { Item, Pile } from "./bundle";
import { MoveMenu } from "./move-menu";
import { useCluster } from "./use-cluster";
import { useDraggable } from "./use-drag";

const EDGES: Record<Tint, string> = {
  1: "border-l-stage-1",
  2: "border-l-stage-2",
  3: "border-l-stage-3",
  4: "border-l-stage-4",
  5: "border-l-stage-5",
};

/** The checkbox is the item's one stop of the Tab key; arrows go from item to item. */
function Chooser({ item, isTabStop, isChosen }: { item: Item; isTabStop: boolean; isChosen: boolean }) {
  const t = useTranslations("cockpit.cluster");
  const { toggle, focus } = useSelectionSteps();
  return (
    <input
      type="checkbox"
      data-item={item.id}
      tabIndex={isTabStop ? 0 : -1}
      checked={isChosen}
      onChange={() => toggle(item.id)}
      onFocus={() => focus(item.id)}
      aria-label={t(item.kind === "card" ? "chooseCard" : "chooseMoment", { text: item.text })}
      className="size-5 shrink-0 cursor-pointer rounded-md accent-brand"
    />
  );
}

/**
 * A plain button until its menu is wanted, and its arrow a letter: thousands of menus in waiting, and of drawings, would
 * make a full workshop slow.
 */
function MoreButton({ item, isOpen }: { item: Item; isOpen: boolean }) {
  const t = useTranslations("cockpit");
  const { openMenu } = useSelectionSteps();
  const wasOpen = useRef(isOpen);
  wasOpen.current ||= isOpen;
  const look = {
    size: "sm",
    "aria-label": `${t("moveTo")} ${item.text}`,
    className: "ml-auto text-lg",
    children: "→",
  } as const;
  const open = ({ detail }: MouseEvent) => {
    openMenu(item.id);
    if (detail === 0) focusFirstEntry();
  };
  if (!wasOpen.current) return <IconButton {...look} aria-haspopup="menu" onClick={open} />;
  return <MoveMenu item={item} isOpen={isOpen} trigger={<IconButton {...look} />} />;
}

function PileCards({ pile }: { pile: Pile }) {
  const t = useTranslations("cockpit.cluster");
  const { takeOut } = useCluster();
  return (
    <ul aria-label={t("cardsOf", { title: pile.text })} className="mt-2 grid gap-1.5 border-t border-line pt-2">
      {pile.cards.map(({ id, text }) => (
        <li key={id} className="grid gap-1 rounded-control bg-sunken p-2 text-xs">
          <bdi>{text}</bdi>
          <Button
            size="sm"
            variant="quiet"
            className="justify-self-start"
            onClick={() => takeOut(id, text)}
            aria-label={`${t("takeOut")}: ${text}`}
          >
            {t("takeOut")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function PileFoot({ pile, isOpen, onToggle }: { pile: Pile; isOpen: boolean; onToggle: () => void }) {
  const t = useTranslations();
  const { split } = useCluster();
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        aria-label={`${t("common.cards", { n: pile.cards.length })}: ${pile.text}`}
        className="inline-flex min-h-8 min-w-fit flex-1 cursor-pointer items-center gap-1.5 rounded-control text-left text-2xs text-ink-2 hover:text-ink hover:underline"
      >
        <Layers aria-hidden className="size-4 shrink-0" />
        <span className="tabular-nums">{pile.cards.length}</span>
      </button>
      <IconButton size="sm" aria-label={`${t("cockpit.split")}: ${pile.text}`} onClick={() => split(pile)}>
        <Ungroup aria-hidden />
      </IconButton>
    </>
  );
}

/** The lists of cards and moments are made anew with every change; the records in them only where they changed. */
function isSameItem(a: Item, b: Item): boolean {
  if (a.kind === "card") return b.kind === "card" && a.card === b.card;
  if (b.kind === "card" || a.moment !== b.moment || a.merged.length !== b.merged.length) return false;
  return a.cards.length === b.cards.length && a.cards.every((card, i) => card === b.cards[i]);
}

const isSame = ({ item: a, ...before }: ItemCardProps, { item: b, ...after }: ItemCardProps): boolean =>
  isSameItem(a, b) &&
  before.isTabStop === after.isTabStop &&
  before.isChosen === after.isChosen &&
  before.isFocused === after.isFocused &&
  before.isMenuOpen === after.isMenuOpen;

interface ItemCardProps {
  item: Item;
  isTabStop: boolean;
  isChosen: boolean;
  isFocused: boolean;
  isMenuOpen: boolean;
}

/** A moment as a pile, or a single card; drawn anew only when something of it changes. */
export const ItemCard = memo(function ItemCard({ item, isTabStop, isChosen, isFocused, isMenuOpen }: ItemCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isPile = item.kind === "moment";
  const ref = useDraggable(item.id);
  return (
    <LaneItem
      ref={ref}
      className={cx(
        "rounded-xl data-dragged:opacity-40 data-over:outline-2 data-over:outline-brand bg-surface px-2.75 pt-2.25 pb-1 text-sm leading-snug forced-colors:border",
        isPile
          ? "border-l-3 font-[650] shadow-[var(--shadow-1),0_3px_0_-1px_var(--surface),0_4px_0_-1px_var(--line)]"
          : "font-medium shadow-flat",
        isPile && EDGES[tintOf(item.moment.stage)],
        isChosen && "bg-brand-tint! outline-2 outline-brand",
        isFocused && !isChosen && "outline-2 outline-focus",
      )}
    >
      <bdi>{item.text}</bdi>
      <div className="mt-1 flex flex-wrap items-center gap-x-1.5">
        <Chooser item={item} isTabStop={isTabStop} isChosen={isChosen} />
        {isPile && <PileFoot pile={item} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />}
        <MoreButton item={item} isOpen={isMenuOpen} />
      </div>
      {isPile && isOpen && <PileCards pile={item} />}
    </LaneItem>
  );
}, isSame);
