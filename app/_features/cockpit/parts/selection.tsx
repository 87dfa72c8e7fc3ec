"use client";
import { createContext, type ReactNode, use, useMemo, useState } from "react";

interface SelectionSteps {
  toggle: (id: string) => void;
  clear: () => void;
  focus: (id: string | null) => void;
  openMenu: (id: string | null) => void;
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
  const [menu, openMenu] = useState<string | null>(null);
  const [renaming, rename] = useState<string | null>(null);
  const steps = useMemo<SelectionSteps>(
    () => ({
      toggle: (id) =>
        setIds((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id])),
      clear: () => setIds([]),
      focus,
      openMenu,
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
