"use client";
import { createContext, type ReactNode, use, useMemo, useState } from "react";

interface Selection {
  /** Ids in the order they were chosen. */
  ids: readonly string[];
  toggle: (id: string) => void;
  clear: () => void;
  /** The item the keys mean: the one that had the focus last. */
  focused: string | null;
  focus: (id: string | null) => void;
  /** The item whose menu is open, by mouse or key. */
  menu: string | null;
  openMenu: (id: string | null) => void;
  /** The item whose name is being changed. */
  renaming: string | null;
  rename: (id: string | null) => void;
}

const SelectionContext = createContext<Selection | undefined>(undefined);

/** What is chosen among cards and moments, shared by centre and helper. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [focused, focus] = useState<string | null>(null);
  const [menu, openMenu] = useState<string | null>(null);
  const [renaming, rename] = useState<string | null>(null);
  const value = useMemo<Selection>(
    () => ({
      ids,
      toggle: (id) =>
        setIds((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id])),
      clear: () => setIds([]),
      focused,
      focus,
      menu,
      openMenu,
      renaming,
      rename,
    }),
    [ids, focused, menu, renaming],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (!selection) throw new Error("outside <SelectionProvider>");
  return selection;
}
