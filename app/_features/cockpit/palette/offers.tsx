"use client";
import { createContext, type ReactNode, use, useEffect, useId, useMemo, useRef, useState } from "react";
import type { PaletteId } from "@/content/palette";
import type { Text } from "@/content/text";

/** Something the command palette can do now. */
export interface Offer {
  id: PaletteId;
  /** What it concerns: a phase, a card, a person. */
  of?: string | Text;
  /** Keys that do the same, as in the key help. */
  keys?: readonly string[];
  onUse: () => void;
}

interface Palette {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** What is offered at this moment by all that is on the page. */
  collect: () => Offer[];
  register: (key: string, read: () => readonly Offer[]) => () => void;
}

const PaletteContext = createContext<Palette | undefined>(undefined);

export function PaletteProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const offers = useRef(new Map<string, () => readonly Offer[]>());
  const value = useMemo<Palette>(
    () => ({
      isOpen,
      setOpen,
      collect: () => [...offers.current.values()].flatMap((read) => read()),
      register: (key, read) => {
        offers.current.set(key, read);
        return () => void offers.current.delete(key);
      },
    }),
    [isOpen],
  );
  return <PaletteContext value={value}>{children}</PaletteContext>;
}

export function usePalette(): Palette {
  const palette = use(PaletteContext);
  if (!palette) throw new Error("outside <PaletteProvider>");
  return palette;
}

/** Puts actions into the command palette for as long as the component is there. */
export function useOffers(offers: readonly Offer[]): void {
  const key = useId();
  const { register } = usePalette();
  const latest = useRef(offers);
  useEffect(() => {
    latest.current = offers;
  });
  useEffect(() => register(key, () => latest.current), [key, register]);
}
