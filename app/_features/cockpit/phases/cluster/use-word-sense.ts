"use client";
import { useEffect, useState } from "react";
import { readWordSense, type WordSense } from "@/domain/word-sense";

let loading: Promise<WordSense | undefined> | undefined;

async function fetched(path: string): Promise<Response> {
  const { ok, body } = await fetch(path);
  if (!ok || !body) throw new Error(path);
  return new Response(body.pipeThrough(new DecompressionStream("gzip")));
}

async function load(): Promise<WordSense | undefined> {
  try {
    const words = await fetched("/words/words.bin.gz");
    return readWordSense(new Uint8Array(await words.arrayBuffer()));
  } catch {
    loading = undefined;
    return undefined;
  }
}

/** What words mean, once it has come; until then, and without a connection, cards are compared by wording and stage. */
export function useWordSense(): WordSense | undefined {
  const [sense, setSense] = useState<WordSense>();
  useEffect(() => {
    loading ??= load();
    void loading.then(setSense);
  }, []);
  return sense;
}
