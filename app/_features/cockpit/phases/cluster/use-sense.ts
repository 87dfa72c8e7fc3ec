"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { Sense } from "@/domain/similarity";
import { readWordSense } from "@/domain/word-sense";
import type { Bundles } from "./bundle";
import { unpacked } from "./packed";
import type { Placed } from "./phrase-worker";

const NOTHING: Sense = {};
const places = new Map<string, Float32Array | null>();
const listeners = new Set<() => void>();
let sense = NOTHING;
let isAsked = false;
let worker: Worker | undefined;

function know(more: Sense): void {
  sense = { ...sense, ...more };
  for (const listener of listeners) listener();
}

async function loadWords(): Promise<void> {
  try {
    const [bytes, synonyms] = await Promise.all([unpacked("/words/words.bin.gz"), unpacked("/words/synonyms.txt.gz")]);
    know({ words: readWordSense(new Uint8Array(await bytes.arrayBuffer()), await synonyms.text()) });
  } catch {
    isAsked = false;
  }
}

/** Reading a sentence takes up to a tenth of a second: beside the page, not in it. */
function start(): Worker {
  const started = new Worker(new URL("./phrase-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Placed>) => {
    for (const [text, place] of data) places.set(text, place);
    know({ phrases: (text) => places.get(text) ?? null });
  });
  return started;
}

function ask(texts: readonly string[]): void {
  const unknown = [...new Set(texts)].filter((text) => !places.has(text));
  if (unknown.length === 0) return;
  for (const text of unknown) places.set(text, null);
  worker ??= start();
  worker.postMessage(unknown);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) void loadWords();
  isAsked = true;
  return () => void listeners.delete(listener);
}

/** What words and cards mean, as far as it is known; without a connection cards are compared by their wording alone. */
export const useSense = (): Sense =>
  useSyncExternalStore(
    subscribe,
    () => sense,
    () => NOTHING,
  );

/** Has the meaning of all cards and moments read, once each; a line of what an item reads like is a text of its own. */
export function usePhrasesOf({ piles, singles }: Bundles): void {
  useEffect(() => {
    const inPiles = piles.flatMap(({ text, cards }) => [text, ...cards.map((card) => card.text)]);
    ask([...singles.map(({ text }) => text), ...inPiles].flatMap((text) => text.split("\n")));
  }, [piles, singles]);
}
