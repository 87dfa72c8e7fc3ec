/**
 * Where among the others a card stands that comes while all are shown: evenly spread over [0, 1) by its random id, so that
 * it tells nothing of when it was written or by whom (I13). Every browser knows it without being told.
 * FNV-1a with 32 bits and the final mix of MurmurHash3 (both public domain).
 * @param id random UUID of the card
 */
export function usualOrder(id: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
