/**
 * Seeded random numbers for rules, so that a replay of the journal gives the same shuffles and ids.
 * xoshiro128** (Blackman & Vigna 2018), seeded with 32 hex digits; other seeds are folded into 128 bits by FNV-1a.
 * @returns a function giving numbers in [0, 1)
 */
export function seededRandom(seed: string): () => number {
  const s: number[] = /^[0-9a-f]{32}$/.test(seed) ? wordsOfHex(seed) : [0, 1, 2, 3].map((i) => fnv(`${i}:${seed}`));
  if (!s.some((word) => word !== 0)) s[0] = 1;
  let [a, b, c, d]: [number, number, number, number] = [s[0] ?? 1, s[1] ?? 0, s[2] ?? 0, s[3] ?? 0];
  return () => {
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotl(d, 11);
    return result / 4_294_967_296;
  };
}

/** A version 4 UUID drawn from `random`. */
export function uuidFrom(random: () => number): string {
  const hex = Array.from({ length: 32 }, (_, i) => {
    const digit = Math.floor(random() * 16);
    if (i === 12) return "4";
    return (i === 16 ? (digit & 3) | 8 : digit).toString(16);
  }).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const rotl = (x: number, k: number) => (x << k) | (x >>> (32 - k));

const wordsOfHex = (hex: string) => [0, 8, 16, 24].map((i) => Number.parseInt(hex.slice(i, i + 8), 16) | 0);

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
