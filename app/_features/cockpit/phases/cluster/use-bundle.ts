"use client";
import { useDraft } from "@/app/_workshop/drafts";
import { useSend } from "@/app/_workshop/use-send";
import type { Item, Pile } from "./bundle";
import { asTitle, useBundles, useChosen, useCluster } from "./use-cluster";

const most = (piles: readonly Pile[]): Pile | undefined => piles.toSorted((a, b) => b.cards.length - a.cards.length)[0];

/** Puts what is chosen together: into its largest moment, else into a new one with the name given or that of the first card. */
export function useBundle() {
  const chosen = useChosen(useBundles());
  const [name, setName] = useDraft("bundle-name");
  const send = useSend(name, setName);
  const { create, moveInto, rename } = useCluster();
  const target = most(chosen.filter((item) => item.kind === "moment"));
  const intoMoment = async (pile: Pile, rest: readonly Item[]) => {
    const title = name.trim();
    if (rest.length > 0 && !(await moveInto(rest, pile))) return false;
    return title === "" || title === pile.text || rename(pile, title);
  };
  const bundle = async () => {
    const [first] = chosen;
    if (!first) return;
    const rest = chosen.filter(({ id }) => id !== target?.id);
    const ids = chosen.map(({ id }) => id);
    await send(() => (target ? intoMoment(target, rest) : create(ids, name.trim() || asTitle(first.text))));
  };
  return { chosen, target, name, setName, bundle };
}
