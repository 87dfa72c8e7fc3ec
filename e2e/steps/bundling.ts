import { expect, type Locator } from "@playwright/test";
import type { Facilitator } from "./facilitator";
import { SOON } from "./soon";

interface Bundled {
  title: unknown;
  stage: unknown;
  period: unknown;
  cards: unknown[];
}

/** The lanes of cards and moments while the facilitator bundles. */
export class Bundling {
  constructor(readonly lead: Facilitator) {}

  get #page() {
    return this.lead.page;
  }

  get #words() {
    return this.lead.words.cockpit;
  }

  /** The mark by which a card or moment is chosen; its one stop of the Tab key. */
  choosing(text: string): Locator {
    const { chooseCard, chooseMoment } = this.#words;
    const as = (name: string) => this.#page.getByRole("checkbox", { name, exact: true });
    return as(chooseCard(text)).or(as(chooseMoment(text)));
  }

  card(text: string): Locator {
    return this.#item(this.#words.chooseCard(text));
  }

  moment(title: string): Locator {
    return this.#item(this.#words.chooseMoment(title));
  }

  #item(name: string): Locator {
    const box = this.#page.getByRole("checkbox", { name, exact: true });
    return this.#page.getByRole("main").getByRole("listitem").filter({ has: box });
  }

  get lane4(): Locator {
    return this.#page.getByRole("region", { name: this.#words.lane4 });
  }

  async expectCardsIn(title: string, n: number): Promise<void> {
    await expect(this.moment(title).getByRole("button", { name: new RegExp(`^${n} .*: ${title}$`) })).toBeVisible(SOON);
  }

  async openMenu(text: string): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.moveTo(text), exact: true }).click();
  }

  async choose(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string";
    await this.#page
      .getByRole("menuitem", { name, exact })
      .or(this.#page.getByRole("menuitemcheckbox", { name }))
      .click();
  }

  /** By arrow keys, until the entry of the open menu has the focus. */
  async walkMenuTo(name: string | RegExp): Promise<void> {
    const entry = this.#page.getByRole("menuitem", { name }).or(this.#page.getByRole("menuitemcheckbox", { name }));
    await this.#walk(entry, ["ArrowDown"]);
  }

  /** By arrow keys over the lanes. */
  async walkTo(text: string): Promise<void> {
    await this.#walk(this.choosing(text), ["ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown"]);
  }

  async #walk(to: Locator, keys: readonly string[]): Promise<void> {
    await expect(to).toBeVisible(SOON);
    const isThere = () => to.evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 20 && !(await isThere()); step += 1)
      await this.#page.keyboard.press(keys[step % keys.length] ?? "ArrowDown");
    await expect(to).toBeFocused();
  }

  /** Ctrl Z, so many times, each until the server has told of it. */
  async undo(times: number): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      const { state } = this;
      await this.#page.keyboard.press("Control+z");
      await expect.poll(() => this.state, SOON).not.toEqual(state);
    }
    await expect(this.#page.locator(".toast").filter({ hasText: this.#words.takenBack }).last()).toBeVisible();
  }

  /** The page shows what was done before the server has told of it. */
  async expectState(state: Bundling["state"]): Promise<void> {
    await expect.poll(() => this.state, SOON).toEqual(state);
  }

  /** Cards and moments as the server tells them, without ids and order. */
  get state(): { moments: Bundled[]; single: unknown[] } {
    const tables = [...this.lead.wire.tables];
    const of = (wanted: string) =>
      tables.flatMap(([key, { kind, record }]) => (kind === wanted ? [{ key, record }] : []));
    const cards = of("touchpoint").map(({ record }) => record);
    const moments = of("moment").map(({ key, record: { title, stage, period } }) => ({
      title,
      stage,
      period,
      cards: cards.filter(({ momentId }) => key === `moment ${momentId}`).map(({ text }) => text),
    }));
    const single = cards.filter(({ momentId = null }) => momentId === null);
    return {
      moments: moments.map((moment) => ({ ...moment, cards: moment.cards.toSorted() })),
      single: single.map(({ text, stage, period }) => `${text} ${stage} ${period}`).toSorted(),
    };
  }
}
