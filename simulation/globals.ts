import { vi } from "vitest";
import type { Browser } from "./browser";
import type { Dice } from "./dice";

/** Gives the product's browser code what it expects of a page; all pages share it, each with storage of its own name. */
export function replaceGlobals(dice: Dice, pageOf: (number: number) => Browser | undefined): void {
  const stored = new Map<string, string>();
  vi.spyOn(Math, "random").mockImplementation(dice.next);
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal("fetch", (address: string, { signal }: { signal: AbortSignal }) => {
    const url = new URL(address);
    return pageOf(Number(url.pathname.slice(1)))?.open(url, signal);
  });
}
