import type { Gap } from "../../parts/lane-gap";

/** Method 7.9: nothing at all, or less than half of an even share. Null where all is well, and before anybody has written. */
export function gapOf(count: number, total: number, keys: number): Gap | null {
  if (total === 0) return null;
  if (count === 0) return "empty";
  return 2 * count * keys < total ? "thin" : null;
}
