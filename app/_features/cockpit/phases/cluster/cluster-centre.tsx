"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { partOf } from "../../parts/card-groups";
import { LaneList } from "../../parts/lane-list";
import { isIn, Lane, type LaneId, Lanes, useLanes } from "../../parts/lanes";
import { PhaseQuestion } from "../../parts/phase-heading";
import { useSelection } from "../../parts/selection";
import type { Bundles, Item } from "./bundle";
import { ItemCard } from "./item-card";
import { RenameDialog } from "./rename-dialog";
import { SelectionBar } from "./selection-bar";
import { Suggestions } from "./suggestions";
import { useBundle } from "./use-bundle";
import { useBundles } from "./use-cluster";
import { useClusterKeys } from "./use-cluster-keys";
import { useDrops, useLaneTarget } from "./use-drag";

const itemsIn = ({ piles, singles }: Bundles, lane: LaneId): Item[] => [
  ...piles.filter(({ moment }) => isIn(lane, moment)),
  ...singles.filter(({ card }) => isIn(lane, card)),
];

const cardsIn = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (item.kind === "moment" ? item.cards.length : 1), 0);

function Counts({ bundles }: { bundles: Bundles }) {
  const t = useTranslations("cockpit.cluster");
  return (
    <p className="text-sm text-ink-2">
      {t.rich("counts", {
        moments: bundles.piles.length,
        singles: bundles.singles.length,
        b: (chunks) => <b className="font-semibold text-ink tabular-nums">{chunks}</b>,
      })}
    </p>
  );
}

function ClusterLane({ lane, items, stop }: { lane: LaneId; items: readonly Item[]; stop: string | null | undefined }) {
  const target = useLaneTarget(lane.key);
  const { ids, focused, menu } = useSelection();
  const chosen = new Set(ids);
  return (
    <Lane lane={lane} count={cardsIn(items)} ref={target}>
      <LaneList
        items={items}
        part={(item) => (item.kind === "card" ? partOf(item.card) : "moments")}
        render={(item) => (
          <ItemCard
            key={item.id}
            item={item}
            isTabStop={item.id === stop}
            isChosen={chosen.has(item.id)}
            isFocused={focused === item.id}
            isMenuOpen={menu === item.id}
          />
        )}
      />
    </Lane>
  );
}

/** Moments as piles and single cards in their lanes; chosen ones are bundled, every step can be taken back. */
export function ClusterCentre() {
  const bundles = useBundles();
  const lanes = useLanes();
  const { phase } = useWorkshop();
  const { focused } = useSelection();
  const { bundle } = useBundle();
  const columns = lanes.map((lane) => itemsIn(bundles, lane));
  const all = columns.flat();
  const stop = all.some(({ id }) => id === focused) ? focused : all[0]?.id;
  useClusterKeys(columns, () => void bundle());
  useDrops(bundles);
  return (
    <>
      <PhaseQuestion
        phase="cluster"
        aside={
          <div className="flex flex-wrap items-center gap-3">
            <Counts bundles={bundles} />
            {phase === "cluster" && <Suggestions />}
          </div>
        }
      />
      <Lanes>
        {lanes.map((lane, i) => (
          <ClusterLane key={lane.key} lane={lane} items={columns[i] ?? []} stop={stop} />
        ))}
      </Lanes>
      <SelectionBar />
      <RenameDialog />
    </>
  );
}
