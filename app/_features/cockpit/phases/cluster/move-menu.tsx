"use client";
import { Columns3, EyeOff, List, MonitorUp, Pencil, Plus, Ungroup } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { Menu, MenuHeading, MenuItem, MenuSeparator, MenuSub } from "@/app/_ui/menu";
import { NumberMark } from "@/app/_ui/tag";
import { stageNumber } from "@/content/stages";
import { STAGES } from "@/domain/stages";
import { tintOf, useLanes, useLaneWords } from "../../parts/lanes";
import { useSelection } from "../../parts/selection";
import { useSpotlight } from "../../parts/use-spotlight";
import { type Item, type Pile, targetsFor } from "./bundle";
import { asTitle, useBundles, useChosen, useCluster } from "./use-cluster";

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
  const targets = targetsFor(items, piles);
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

function OtherStage({ item }: { item: Item }) {
  const t = useTranslations("cockpit.cluster");
  const wordsOf = useLaneWords();
  const lanes = useLanes();
  const { restage } = useCluster();
  if (lanes.length !== STAGES.length) return null;
  const present = item.kind === "card" ? item.card.stage : item.moment.stage;
  return (
    <MenuSub label={t("otherStage")} icon={<Columns3 aria-hidden />}>
      {lanes.map((lane) => (
        <MenuItem key={lane.key} checked={lane.stage === present} onSelect={() => void restage(item, lane.stage)}>
          {wordsOf(lane).number} {wordsOf(lane).name}
        </MenuItem>
      ))}
    </MenuSub>
  );
}

function MomentSteps({ pile }: { pile: Pile }) {
  const t = useTranslations("cockpit");
  const { rename } = useSelection();
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
      <MenuSeparator />
      {item.kind === "moment" ? <MomentSteps pile={item} /> : <CardSteps item={item} />}
      <OtherStage item={item} />
      <MenuItem icon={<EyeOff aria-hidden />} shortcut="H" onSelect={() => void hide(item)}>
        {t("hide")}
      </MenuItem>
    </>
  );
}

export function MoveMenu({ item, trigger }: { item: Item; trigger: ReactElement }) {
  const { menu, openMenu } = useSelection();
  const isOpen = menu === item.id;
  return (
    <Menu trigger={trigger} open={isOpen} onOpenChange={(open) => openMenu(open ? item.id : null)}>
      {isOpen && <Steps item={item} />}
    </Menu>
  );
}
