"use client";
import { useWorkshop } from "@/app/_live/live";
import { useCockpit } from "../../cockpit-context";
import { useKeys } from "../../frame/use-keys";
import { type Offer, useOffers } from "../../palette/offers";
import { useAct } from "../../parts/use-act";
import { type RevealView, useReveal } from "./use-reveal";

export const WHY_ID = "why-heading";

const VIEWS = [
  ["viewRanking", "ranking", "1"],
  ["viewJourney", "journey", "2"],
  ["viewMatrix", "matrix", "3"],
  ["viewTable", "table", "4"],
] as const;

/** ↑ ↓ moment, Enter why, M confirm, R next rank, 1–4 view (ux 7). */
export function useRevealKeys(confirm: (momentId: string) => void): void {
  const act = useAct();
  const { isPreview } = useCockpit();
  const { revealStep, config } = useWorkshop();
  const { shown, covered, selected, select, setView, momentOf } = useReveal();
  const move = (by: number) => {
    const next = shown[shown.findIndex(({ id }) => id === selected?.id) + by];
    if (!next) return;
    select(next.id);
    document.querySelector(`[data-rank="${next.rank}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const why = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.matches("button, a, summary, input")) target.click();
    else document.getElementById(WHY_ID)?.focus();
  };
  const uncover = () => covered > 0 && void act("run.setRevealStep", { step: revealStep + 1 });
  const up = () => move(-1);
  const down = () => move(1);
  const keys = {
    arrowdown: down,
    arrowup: up,
    enter: why,
    m: () => selected && confirm(selected.id),
    r: uncover,
  };
  const step = (to: number) => () => void act("run.setRevealStep", { step: to });
  const steps: Offer[] = [
    ...(covered > 0 ? [{ id: "uncover" as const, keys: ["R"], onUse: uncover }] : []),
    ...(covered > config.topK ? [{ id: "uncoverTop" as const, onUse: step(revealStep + covered - config.topK) }] : []),
    ...(covered > 0 && revealStep > 0 ? [{ id: "cover" as const, onUse: step(revealStep - 1) }] : []),
    ...(selected ? [{ id: "truth" as const, of: momentOf(selected.id)?.title ?? "", keys: ["M"], onUse: keys.m }] : []),
  ];
  const show = (view: RevealView) => () => setView(view);
  const views = { 1: show("ranking"), 2: show("journey"), 3: show("matrix"), 4: show("table") };
  useKeys(isPreview ? views : { ...keys, ...views });
  const ofViews: Offer[] = VIEWS.map(([id, view, key]) => ({ id, keys: [key], onUse: show(view) }));
  useOffers(isPreview ? ofViews : [...steps, ...ofViews]);
}
