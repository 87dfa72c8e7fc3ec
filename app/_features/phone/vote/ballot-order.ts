import { seededRandom } from "@/domain/random";

/** An order of its own for every person, the same at every visit: no list order favours a moment for the whole room. */
export function inOrderOf<T extends { id: string }>(personId: string, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: drawOf(`${personId} ${item.id}`) }))
    .sort((a, b) => a.at - b.at || a.item.id.localeCompare(b.item.id))
    .map(({ item }) => item);
}

/** The first numbers of seeds that are nearly alike are nearly alike too. */
const WARM_UP = 12;

function drawOf(seed: string): number {
  const random = seededRandom(seed);
  for (let i = 0; i < WARM_UP; i++) random();
  return random();
}
