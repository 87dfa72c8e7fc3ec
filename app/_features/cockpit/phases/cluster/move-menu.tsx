"use client";
import { Columns3, EyeOff, Group, List, MonitorUp, Pencil, Plus, Ungroup } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuHeading, MenuItem, MenuSeparator, MenuSub } from "@/app/_ui/menu";
import { NumberMark } from "@/app/_ui/tag";
import { stageNumber } from "@/content/stages";
import { isIn, tintOf, useLanes, useLaneWords } from "../../parts/lanes";
import { useSelectionSteps } from "../../parts/selection";
import { useSpotlight } from "../../parts/use-spotlight";
import { cardsFor, type Item, type Pile, targetsFor } from "./bundle";
import { putTogether } from "./drag";
import { asTitle, focusItem, useBundles, useChosen, useCluster } from "./use-cluster";
import { useWordSense } from "./use-word-sense";

const NEAREST = 3;

function Target({ pile, onSelect }: { pile: Pile; onSelect: () => void }) {
  const t = useTranslations("common");
  const { stage } = pile.moment;
  return (
    <MenuItem
      icon={<NumberMark tint={tintOf(stage)}>{stageNumber(stage)}</NumberMark>}
      aside={t("cards", { n: pile.cards.length })}
      onSelect={onSelect}
    >
      <bdi>{pile.text}</bdi>
    </MenuItem>
  );
}

/** Where these items may go, most alike first. */
function Targets({ items }: { items: readonly Item[] }) {
  const t = useTranslations("cockpit.cluster");
  const tCockpit = useTranslations("cockpit");
  const { piles } = useBundles();
  const { moveInto } = useCluster();
  const targets = targetsFor(items, piles, useWordSense());
  const isMerge = items.every(({ kind }) => kind === "moment");
  return (
    <>
      <MenuHeading>{t("nearestFirst", { what: isMerge ? t("mergeWith") : tCockpit("moveTo") })}</MenuHeading>
      {targets.slice(0, NEAREST).map((pile) => (
        <Target key={pile.id} pile={pile} onSelect={() => void moveInto(items, pile)} />
      ))}
      {targets.length === 0 && <MenuHeading>{t("noMomentYet")}</MenuHeading>}
      {targets.length > NEAREST && (
        <MenuSub label={t("allMoments", { n: targets.length })} icon={<List aria-hidden />}>
          {targets.map((pile) => (
            <Target key={pile.id} pile={pile} onSelect={() => void moveInto(items, pile)} />
          ))}
        </MenuSub>
      )}
    </>
  );
}

/** Cards that lie in no moment yet, most alike first; to be put to one of them. */
function WithCard({ items }: { items: readonly Item[] }) {
  const t = useTranslations("cockpit.cluster");
  const { singles } = useBundles();
  const { take } = useCluster();
  const cards = cardsFor(items, singles, useWordSense());
  if (cards.length === 0) return null;
  return (
    <MenuSub label={t("withCard")} icon={<Group aria-hidden />}>
      {cards.map((card) => (
        <MenuItem key={card.id} onSelect={() => void take(putTogether(items, card))}>
          <bdi>{card.text}</bdi>
        </MenuItem>
      ))}
    </MenuSub>
  );
}

function OtherStage({ item, items }: { item: Item; items: readonly Item[] }) {
  const t = useTranslations("cockpit.cluster");
  const wordsOf = useLaneWords();
  const lanes = useLanes();
  const { restage } = useCluster();
  const place = item.kind === "card" ? item.card : item.moment;
  return (
    <MenuSub label={t(lanes[0]?.period ? "otherPeriod" : "otherStage")} icon={<Columns3 aria-hidden />}>
      {lanes.map((lane) => (
        <MenuItem key={lane.key} checked={isIn(lane, place)} onSelect={() => void restage(items, lane)}>
          {wordsOf(lane).number} {wordsOf(lane).name}
        </MenuItem>
      ))}
    </MenuSub>
  );
}

function MomentSteps({ pile }: { pile: Pile }) {
  const t = useTranslations("cockpit");
  const { rename } = useSelectionSteps();
  const { split } = useCluster();
  const { show } = useSpotlight();
  return (
    <>
      <MenuItem icon={<Pencil aria-hidden />} shortcut="E" onSelect={() => rename(pile.id)}>
        {t("keys.rename")}
      </MenuItem>
      <MenuItem icon={<Ungroup aria-hidden />} shortcut="L" onSelect={() => void split(pile)}>
        {t("split")}
      </MenuItem>
      <MenuItem icon={<MonitorUp aria-hidden />} onSelect={() => show({ kind: "moment", id: pile.id })}>
        {t("spotlight")}
      </MenuItem>
    </>
  );
}

function CardSteps({ item }: { item: Extract<Item, { kind: "card" }> }) {
  const t = useTranslations("cockpit");
  const { create } = useCluster();
  const { show } = useSpotlight();
  return (
    <>
      <MenuItem icon={<Plus aria-hidden />} onSelect={() => void create([item.id], asTitle(item.text))}>
        {t("cluster.ownMoment")}
      </MenuItem>
      <MenuItem icon={<MonitorUp aria-hidden />} onSelect={() => show({ kind: "touchpoint", id: item.id })}>
        {t("spotlight")}
      </MenuItem>
    </>
  );
}

/** Everything one can do with a card or moment, moving first; a chosen item takes the other chosen ones along. */
function Steps({ item }: { item: Item }) {
  const t = useTranslations("cockpit.keys");
  const { hide } = useCluster();
  const bundles = useBundles();
  const chosen = useChosen(bundles);
  const items = chosen.some(({ id }) => id === item.id) ? chosen : [item];
  return (
    <>
      <Targets items={items} />
      <WithCard items={items} />
      <MenuSeparator />
      {item.kind === "moment" ? <MomentSteps pile={item} /> : <CardSteps item={item} />}
      <OtherStage item={item} items={items} />
      <MenuItem icon={<EyeOff aria-hidden />} shortcut="H" onSelect={() => void hide(item)}>
        {t("hide")}
      </MenuItem>
    </>
  );
}

export function MoveMenu({ item, trigger, isOpen }: { item: Item; trigger: ReactElement; isOpen: boolean }) {
  const { openMenu, isMenuByKey } = useSelectionSteps();
  const toItem = () => {
    if (isMenuByKey()) focusItem(item.id);
    return isMenuByKey();
  };
  return (
    <Menu
      trigger={trigger}
      open={isOpen}
      onOpenChange={(open) => openMenu(open ? item.id : null)}
      giveFocusBack={toItem}
    >
      {isOpen && <Steps item={item} />}
    </Menu>
  );
}
