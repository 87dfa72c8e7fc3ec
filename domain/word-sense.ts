/** What German and English words mean, as far as a machine can tell: where they stand among each other. */
export interface WordSense {
  /** How many numbers a place has. */
  dims: number;
  /**
   * Where a plain word stands; the farther from 0, the more it tells. A word that is not known stands where its pieces
   * put it.
   */
  placeOf(word: string): Float32Array;
}

const HEADER = 4;
/** A level of 0 to 15 stands for its middle: what lies between is lost, what is left is half a byte. */
export const MIDDLE = 7.5;
/** Of a place twice as long the level is so much higher; level 160 is for steps of 1. */
const LEVELS_OF_DOUBLING = 16;
const LEVEL_OF_ONE = 160;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 6;

/** The steps in which the numbers of a place are counted. */
export const stepOf = (level: number): number => 2 ** ((level - LEVEL_OF_ONE) / LEVELS_OF_DOUBLING);

/** The level, 0 to 255, whose steps come nearest. */
export const levelOf = (step: number): number =>
  Math.max(0, Math.min(255, Math.round(Math.log2(step) * LEVELS_OF_DOUBLING) + LEVEL_OF_ONE));

/** FNV-1a of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Which of `n` buckets the pieces of a plain word lie in: every run of three to six letters, its ends marked
 * (P. Bojanowski et al., "Enriching Word Vectors with Subword Information", 2017).
 */
export function bucketsOf(word: string, n: number): number[] {
  const marked = `<${word}>`;
  const found: number[] = [];
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size += 1)
    for (let i = 0; i + size <= marked.length; i += 1) found.push(hashOf(marked.slice(i, i + size)) % n);
  return found;
}

interface Table {
  index: ReadonlyMap<string, number>;
  levels: Uint8Array;
  halves: Uint8Array;
  dims: number;
  buckets: number;
}

/** `words.bin`: four numbers of 32 bits (dimensions, words, buckets, bytes of text), levels, places, words. */
function tableFrom(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [dims = 0, words = 0, buckets = 0, length = 0] = Array.from({ length: HEADER }, (_, i) =>
    view.getUint32(4 * i, true),
  );
  const rows = words + buckets;
  const [from, to] = [4 * HEADER + rows, 4 * HEADER + rows + (rows * dims) / 2];
  const written = new TextDecoder().decode(bytes.subarray(to, to + length)).split("\n");
  if (written.length !== words) throw new RangeError("the words do not match their places");
  return {
    index: new Map(written.map((word, i) => [word, i])),
    levels: bytes.subarray(4 * HEADER, from),
    halves: bytes.subarray(from, to),
    dims,
    buckets,
  };
}

/** Adds a share of a row's place. */
function addRow({ levels, halves, dims }: Table, row: number, share: number, to: Float32Array): void {
  const step = share * stepOf(levels[row] ?? 0);
  const from = (row * dims) / 2;
  for (let i = 0; i < dims; i += 1) {
    const both = halves[from + (i >> 1)] ?? 0;
    to[i] = (to[i] ?? 0) + step * ((i % 2 === 0 ? both >> 4 : both & 15) - MIDDLE);
  }
}

/**
 * @param words the content of `words.bin` (docs/decisions/0015)
 * @throws RangeError if the content is not what it says
 */
export function readWordSense(words: Uint8Array): WordSense {
  const table = tableFrom(words);
  const placeOf = (word: string): Float32Array => {
    const place = new Float32Array(table.dims);
    const row = table.index.get(word);
    const pieces =
      row === undefined ? bucketsOf(word, table.buckets).map((bucket) => table.index.size + bucket) : [row];
    for (const each of pieces) addRow(table, each, 1 / pieces.length, place);
    return place;
  };
  return { dims: table.dims, placeOf };
}
