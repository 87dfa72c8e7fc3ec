/** What German and English words mean, as far as a machine can tell: where they stand, and which stand for one another. */
export interface WordSense {
  /** Where a plain word stands among all words, of length 1; a compound unknown as a whole between its parts. */
  placeOf(word: string): Float32Array | null;
  /** How often the word is used, 0 to 1; 0 if unknown. */
  usageOf(word: string): number;
  /** Whether two stems have a meaning in common. */
  areSynonyms(a: string, b: string): boolean;
}

/** Of a word used half as often the level is so much higher. */
const LEVELS_OF_HALVING = 8;
/** A level of 0 to 15 stands for its middle: what lies between is lost, what is left is half a byte. */
const MIDDLE = 7.5;
const SHORTEST_PART = 4;
const HEADER = 4;

interface Table {
  index: ReadonlyMap<string, number>;
  rows: Uint16Array;
  levels: Uint8Array;
  halves: Uint8Array;
  dims: number;
}

/** `words.bin`: four numbers of 32 bits (dimensions, words, places, bytes of text), rows, levels, places, words. */
function tableFrom(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [dims = 0, words = 0, places = 0, length = 0] = Array.from({ length: HEADER }, (_, i) =>
    view.getUint32(4 * i, true),
  );
  let at = 4 * HEADER;
  const rows = Uint16Array.from({ length: words }, (_, i) => view.getUint16(at + 2 * i, true));
  at += 2 * words;
  const levels = bytes.subarray(at, at + words);
  at += words;
  const halves = bytes.subarray(at, at + (places * dims) / 2);
  at += halves.length;
  const written = new TextDecoder().decode(bytes.subarray(at, at + length)).split("\n");
  if (written.length !== words) throw new RangeError("the words do not match their places");
  return { index: new Map(written.map((word, i) => [word, i])), rows, levels, halves, dims };
}

function unit(place: Float32Array): Float32Array {
  const length = Math.hypot(...place);
  return length === 0 ? place : place.map((x) => x / length);
}

function placeAt({ rows, halves, dims }: Table, word: number): Float32Array {
  const from = ((rows[word] ?? 0) * dims) / 2;
  const half = (i: number) => {
    const both = halves[from + (i >> 1)] ?? 0;
    return (i % 2 === 0 ? both >> 4 : both & 15) - MIDDLE;
  };
  return unit(Float32Array.from({ length: dims }, (_, i) => half(i)));
}

const between = (a: Float32Array, b: Float32Array): Float32Array => unit(a.map((x, i) => x + (b[i] ?? 0)));

const ENDINGS = ["s", "n", "en", "e", "es", "er"];
const withoutEnding = (word: string): string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];

/** A word as it may stand alone that begins a compound: "Geburtstags-", "Straßen-", "Hilfs-". */
const asHead = (part: string): string[] => [part, part.replace(/s$/, ""), part.replace(/e?n$/, ""), `${part}e`];

/** Each line of the list is one meaning: stems that stand for it. */
function meaningsFrom(synonyms: string): Map<string, number[]> {
  const meanings = new Map<string, number[]>();
  for (const [i, line] of synonyms.trim().split("\n").entries())
    for (const stem of line.split(" ")) {
      const known = meanings.get(stem);
      if (known) known.push(i);
      else meanings.set(stem, [i]);
    }
  return meanings;
}

/**
 * @param words the content of `words.bin`
 * @param synonyms a meaning a line, stems apart by spaces
 * @throws RangeError if the content is not what it says
 */
export function readWordSense(words: Uint8Array, synonyms: string): WordSense {
  const table = tableFrom(words);
  const meanings = meaningsFrom(synonyms);
  const known = new Map<string, Float32Array | null>();
  const listed = (words: readonly string[]): Float32Array | null => {
    const at = words.map((word) => table.index.get(word)).find((each) => each !== undefined);
    return at === undefined ? null : placeAt(table, at);
  };
  const compound = (word: string): Float32Array | null => {
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const tail = listed([word.slice(cut)]);
      const head = tail && listed(asHead(word.slice(0, cut)));
      if (tail && head) return between(head, tail);
    }
    return null;
  };
  const placeOf = (word: string): Float32Array | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const place = listed(withoutEnding(word)) ?? compound(word);
    known.set(word, place);
    return place;
  };
  const usageOf = (word: string): number => {
    const at = table.index.get(word);
    return at === undefined ? 0 : 2 ** (-(table.levels[at] ?? 0) / LEVELS_OF_HALVING);
  };
  const areSynonyms = (a: string, b: string): boolean => {
    const other = meanings.get(b);
    return other !== undefined && (meanings.get(a) ?? []).some((meaning) => other.includes(meaning));
  };
  return { placeOf, usageOf, areSynonyms };
}
