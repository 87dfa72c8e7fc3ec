"use client";
import { createContext, type ReactNode, use, useMemo, useRef, useState } from "react";

interface SelectionSteps {
  toggle: (id: string) => void;
  clear: () => void;
  /** @returns chooses again those of them that were chosen */
  drop: (ids: readonly string[]) => () => void;
  focus: (id: string | null) => void;
  /** @param isByKey a letter opens it, not its button */
  openMenu: (id: string | null, isByKey?: boolean) => void;
  /** Whether a letter has opened the menu that was opened last. */
  isMenuByKey: () => boolean;
  rename: (id: string | null) => void;
}

interface Selection extends SelectionSteps {
  /** Ids in the order they were chosen. */
  ids: readonly string[];
  /** The item the keys mean: the one that had the focus last. */
  focused: string | null;
  /** The item whose menu is open, by mouse or key. */
  menu: string | null;
  /** The item whose name is being changed. */
  renaming: string | null;
}

const SelectionContext = createContext<Selection | undefined>(undefined);
const StepsContext = createContext<SelectionSteps | undefined>(undefined);

/** What is chosen among cards and moments, shared by centre and helper. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [focused, focus] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const isByKey = useRef(false);
  const [renaming, rename] = useState<string | null>(null);
  const steps = useMemo<SelectionSteps>(
    () => ({
      toggle: (id) =>
        setIds((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id])),
      clear: () => setIds([]),
      drop: (some) => {
        let dropped: readonly string[] = [];
        setIds((before) => {
          dropped = before.filter((id) => some.includes(id));
          return before.filter((id) => !some.includes(id));
        });
        return () => setIds((now) => [...new Set([...now, ...dropped])]);
      },
      focus,
      openMenu: (id, byKey = false) => {
        if (id !== null) isByKey.current = byKey;
        setMenu(id);
      },
      isMenuByKey: () => isByKey.current,
      rename,
    }),
    [],
  );
  const value = useMemo(() => ({ ...steps, ids, focused, menu, renaming }), [steps, ids, focused, menu, renaming]);
  return (
    <StepsContext value={steps}>
      <SelectionContext value={value}>{children}</SelectionContext>
    </StepsContext>
  );
}

/** What can be done to the selection, without being drawn anew whenever it changes: for the many cards. */
export function useSelectionSteps(): SelectionSteps {
  const steps = use(StepsContext);
  if (!steps) throw new Error("outside <SelectionProvider>");
  return steps;
}

export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (!selection) throw new Error("outside <SelectionProvider>");
  return selection;
}
