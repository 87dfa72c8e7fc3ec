import type { BrowserContextOptions } from "@playwright/test";
import type { Product } from "../fixtures/product";
import { phoneOptions, type Seat } from "../fixtures/test";
import { Facilitator } from "./facilitator";
import { Participant } from "./participant";
import type { PhaseId, Words } from "./words";

/** A door to browsers, as the test fixture hands it out. */
export type OpenSeat = (options?: BrowserContextOptions) => Promise<Seat>;

export const DESK = { viewport: { width: 1440, height: 900 } };

/** Phases in which moving on asks first. */
const ASKS: readonly PhaseId[] = ["rate", "reveal"];
const ORDER: readonly PhaseId[] = ["lobby", "frame", "collect", "cluster", "vote", "rate", "reveal", "ideate", "plan"];

interface Opened {
  lead: Facilitator;
  people: Participant[];
  joinPath: string;
}

/** A fresh product with one hotel workshop in which everybody has arrived. */
export async function openWorkshop(
  { product, seat, words }: { product: Product; seat: OpenSeat; words: Words },
  names: readonly string[],
): Promise<Opened> {
  const lead = new Facilitator(await seat(DESK), words);
  await lead.setUp(product.setupToken);
  await lead.createHotelWorkshop("Hotel Lindenhof");
  await lead.openCockpit();
  const joinPath = await lead.joinPath();
  await lead.moveOn("lobby");
  const people: Participant[] = [];
  for (const name of names) {
    const person = new Participant(await seat(phoneOptions), words, name);
    await person.joinByLink(joinPath);
    people.push(person);
  }
  return { lead, people, joinPath };
}

/** Moves everybody on, phase by phase, from where they are. */
export async function moveOnTo(lead: Facilitator, from: PhaseId, to: PhaseId): Promise<void> {
  for (const phase of ORDER.slice(ORDER.indexOf(from) + 1, ORDER.indexOf(to) + 1))
    await lead.moveOn(phase, { asks: ASKS.includes(phase) });
}
