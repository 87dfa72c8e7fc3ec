import { randomUUID } from "node:crypto";
import { request } from "@playwright/test";
import { join, Person } from "../../scripts/pictures/people.mjs";
import type { Product } from "../fixtures/product";
import type { Facilitator } from "./facilitator";

const STAGES = ["lt_zmot", "zmot", "fmot", "smot", "umot"] as const;

/** The facilitator over the wire, for what no button does so exactly, such as a clock with seconds. */
export const asFacilitator = ({ page, workshopId }: Facilitator, { url }: Product): Person =>
  new Person({ request: page.context().request, url, surface: "cockpit", workshopId });

/** People who write without a browser, as many as there would be in a full room. */
export class Crowd {
  readonly #people: Person[] = [];
  #written = 0;

  /** @param joinPath of the link, `/j/CODE` */
  async join({ url }: Product, workshopId: string, joinPath: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const context = await request.newContext();
      await join(context, url, joinPath.split("/").pop() ?? "", name);
      this.#people.push(new Person({ request: context, url, surface: "phone", workshopId }));
    }
  }

  /** @param commandsOf what the n-th of them does, from 0 */
  async act(commandsOf: (n: number) => [name: string, args: object][]): Promise<void> {
    for (const [n, person] of this.#people.entries()) await person.run(...commandsOf(n));
  }

  /** So many cards, spread over the journey and over this time. @returns milliseconds it took */
  async write(cards: number, durationMs: number): Promise<number> {
    const began = Date.now();
    for (let i = 0; i < cards; i++) {
      const person = this.#people[i % this.#people.length];
      const stage = STAGES[i % STAGES.length];
      this.#written += 1;
      await person?.run([
        "touchpoints.add",
        { id: randomUUID(), text: `From the room, number ${this.#written}`, stage },
      ]);
      await until(began + ((i + 1) * durationMs) / cards);
    }
    return Date.now() - began;
  }
}

const until = (at: number) => new Promise((done) => setTimeout(done, Math.max(0, at - Date.now())));
