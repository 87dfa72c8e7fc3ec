import { type PhraseSense, readPhraseSense } from "@/domain/phrase-sense";
import { unpacked } from "./packed";

/** Texts with their places, as many as were read since the last message. */
export type Placed = [text: string, place: Float32Array | null][];

const AT_ONCE = 24;
const RETRY_MS = 10_000;

async function load(): Promise<PhraseSense> {
  const [encoder, pieces, glosses] = await Promise.all(
    ["encoder.bin.gz", "pieces.txt.gz", "glosses.txt.gz"].map((name) => unpacked(`/words/${name}`)),
  );
  if (!encoder || !pieces || !glosses) throw new Error("words");
  return readPhraseSense({
    encoder: new Uint8Array(await encoder.arrayBuffer()),
    pieces: await pieces.text(),
    glosses: await glosses.text(),
  });
}

/** Until there is a connection cards are compared without this. */
const loaded = load().catch(async function again(): Promise<PhraseSense> {
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return load().catch(again);
});

self.addEventListener("message", async ({ data }: MessageEvent<string[]>) => {
  const phrases = await loaded;
  for (let from = 0; from < data.length; from += AT_ONCE) {
    const placed: Placed = data.slice(from, from + AT_ONCE).map((text) => [text, phrases(text)]);
    self.postMessage(placed);
  }
});
