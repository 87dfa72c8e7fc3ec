import { vi } from "vitest";
import { replacePage } from "@/app/_live/page.testing";
import type { Browser } from "./browser";
import type { Dice } from "./dice";

/** Gives the product's browser code what it expects of a page; all pages share it, each with storage of its own name. */
export function replaceGlobals(dice: Dice, pageOf: (number: number) => Browser | undefined): void {
  vi.spyOn(Math, "random").mockImplementation(dice.next);
  replacePage();
  vi.stubGlobal("fetch", (address: string, { signal }: { signal: AbortSignal }) => {
    const url = new URL(address);
    return pageOf(Number(url.pathname.slice(1)))?.open(url, signal);
  });
}
