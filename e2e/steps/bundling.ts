import { expect, type Locator } from "@playwright/test";
import type { Facilitator } from "./facilitator";
import { SOON } from "./soon";

interface Bundled {
  title: unknown;
  stage: unknown;
  period: unknown;
  /** Own ones, without those of moments merged into it. */
  cards: unknown[];
  /** Title of the moment it was merged into. */
  into: unknown;
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

  async expectInLane4(text: string): Promise<void> {
    await expect(this.lane4.getByRole("listitem").filter({ has: this.choosing(text) })).toBeVisible(SOON);
  }

  async #openMenu(text: string): Promise<void> {
    await this.#page.getByRole("button", { name: this.#words.moveTo(text), exact: true }).click();
  }

  /** By the menu of a card or moment, one entry after the other. */
  async byMenu(text: string, ...path: (string | RegExp)[]): Promise<void> {
    await this.#openMenu(text);
    for (const name of path) await this.#entry(name).click();
  }

  #entry(name: string | RegExp): Locator {
    const exact = typeof name === "string";
    return this.#page.getByRole("menuitem", { name, exact }).or(this.#page.getByRole("menuitemcheckbox", { name }));
  }

  /** By arrow keys, until the entry of the open menu has the focus. */
  async walkMenuTo(name: string | RegExp): Promise<void> {
    await this.#walk(this.#entry(name), ["ArrowDown"]);
  }

  /** By arrow keys over the lanes. */
  async walkTo(text: string): Promise<void> {
    const [up, down] = [Array(4).fill("ArrowUp"), Array(4).fill("ArrowDown")];
    await this.#walk(this.choosing(text), [...up, ...down, "ArrowRight", ...up, ...down, "ArrowLeft"]);
  }

  /** Chooses by keys alone, and puts together what is chosen. */
  async bundleByKeys(...texts: string[]): Promise<void> {
    for (const text of texts) {
      await this.walkTo(text);
      await this.#page.keyboard.press("x");
    }
    await this.#page.keyboard.press("g");
  }

  async #walk(to: Locator, keys: readonly string[]): Promise<void> {
    await expect(to).toBeVisible(SOON);
    const isThere = () => to.evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 40 && !(await isThere()); step += 1)
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
    const moments = of("moment").map(({ key, record: { title, stage, period, mergedInto } }, _, all) => ({
      title,
      stage,
      period,
      cards: cards.filter(({ momentId }) => key === `moment ${momentId}`).map(({ text }) => text),
      into: all.find((other) => other.key === `moment ${mergedInto}`)?.record.title ?? null,
    }));
    const single = cards.filter(({ momentId = null }) => momentId === null);
    return {
      moments: moments
        .map((moment) => ({ ...moment, cards: moment.cards.toSorted() }))
        .toSorted((a, b) => `${a.title}`.localeCompare(`${b.title}`)),
      single: single.map(({ text, stage, period }) => `${text} ${stage} ${period}`).toSorted(),
    };
  }
}
