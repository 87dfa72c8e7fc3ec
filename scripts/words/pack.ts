import { bucketsOf, levelOf, MIDDLE, stepOf } from "@/domain/word-sense";
import type { Vocabulary } from "./features";

/** Half a byte holds what lies within so many times the usual distance from 0. */
const REACH = 2.6;

/** A word's own row and the middle of the rows of its pieces are one in the file. */
function placesOf({ words, buckets }: Vocabulary, table: Float32Array, dims: number): Float32Array[] {
  const rowAt = (row: number) => table.subarray(row * dims, (row + 1) * dims);
  const known = words.map((word, row) => {
    const place = Float32Array.from(rowAt(row));
    const pieces = bucketsOf(word, buckets).map((bucket) => rowAt(words.length + bucket));
    for (const piece of pieces)
      for (let i = 0; i < dims; i += 1) place[i] = (place[i] as number) + (piece[i] as number) / pieces.length;
    return place;
  });
  return [...known, ...Array.from({ length: buckets }, (_, bucket) => rowAt(words.length + bucket))];
}

function halvesOf(place: Float32Array): { level: number; halves: number[] } {
  const usual = Math.hypot(...place) / Math.sqrt(place.length);
  const level = levelOf((REACH * usual) / MIDDLE || Number.MIN_VALUE);
  const step = stepOf(level);
  return { level, halves: [...place].map((x) => Math.max(0, Math.min(15, Math.round(x / step + MIDDLE)))) };
}

/** `words.bin`, as domain/word-sense.ts reads it. */
export function packed(vocabulary: Vocabulary, table: Float32Array, dims: number): Buffer {
  const order = vocabulary.words.map((word, row) => ({ word, row })).toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const places = placesOf(vocabulary, table, dims);
  const buckets = Array.from({ length: vocabulary.buckets }, (_, bucket) => vocabulary.words.length + bucket);
  const rows = [...order.map(({ row }) => row), ...buckets];
  const written = Buffer.from(order.map(({ word }) => word).join("\n"));
  const packedRows = rows.map((row) => halvesOf(places[row] as Float32Array));
  const both = ({ halves }: { halves: number[] }) =>
    Array.from({ length: dims / 2 }, (_, i) => (halves[2 * i] as number) * 16 + (halves[2 * i + 1] as number));
  return Buffer.concat([
    Buffer.from(Uint32Array.of(dims, vocabulary.words.length, vocabulary.buckets, written.length).buffer),
    Buffer.from(packedRows.map(({ level }) => level)),
    Buffer.from(packedRows.flatMap(both)),
    written,
  ]);
}
