import { expect, type Locator, type Page } from "@playwright/test";
import type { Seat } from "../fixtures/test";
import type { Wire } from "../fixtures/wire";
import { SOON, TICK } from "./soon";
import type { Words } from "./words";

export type StageNumber = 1 | 2 | 3 | 4 | 5;
export interface Rating {
  importance: number;
  satisfaction: number;
  experience: keyof Words["phone"]["experiences"];
}

/** What somebody does and sees on their phone. */
export class Participant {
  readonly page: Page;
  readonly wire: Wire;

  constructor(
    seat: Seat,
    readonly words: Words,
    /** Empty for somebody who gives none. */
    readonly name: string,
  ) {
    this.page = seat.page;
    this.wire = seat.wire;
  }

  /** @param path of the join link, from the facilitator */
  async joinByLink(path: string): Promise<void> {
    await this.page.goto(path);
    await this.enter();
  }

  /** @param code as typed, dash and capitals optional */
  async joinByCode(code: string): Promise<void> {
    await this.page.goto("/");
    await this.page.getByLabel(this.words.landing.code).fill(code);
    await this.page.getByRole("button", { name: this.words.landing.join, exact: true }).click();
    await this.enter();
  }

  async enter(): Promise<void> {
    await this.tryToEnter();
    await this.page.waitForURL("**/p/*");
  }

  async tryToEnter(): Promise<void> {
    await expect(this.page.getByText(this.words.join.promise)).toBeVisible();
    await this.page.getByLabel(this.words.join.name).fill(this.name);
    await this.page.getByRole("button", { name: this.words.join.enter }).click();
  }

  async rejoin(digits: string): Promise<void> {
    const { newPhone, digits: label, goOnHere } = this.words.join;
    const field = this.page.getByLabel(label);
    if (!(await field.isVisible())) await this.page.getByText(newPhone).click();
    await field.fill(digits);
    await this.page.getByRole("button", { name: goOnHere }).click();
  }

  async leave(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.menu }).click();
    await this.page.getByRole("button", { name: this.words.phone.leave, exact: true }).click();
    await this.expectQuestion(this.words.phone.hasLeft);
  }

  async comeBack(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.comeBack }).click();
  }

  async expectQuestion(question: string, within = SOON.timeout): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(question, {
      timeout: Math.max(within, SOON.timeout),
    });
  }

  /** What stands on the page itself, without what is only spoken. */
  get content(): Locator {
    return this.page.getByRole("main");
  }

  get box(): Locator {
    return this.page.getByRole("textbox", { name: this.words.phone.newCard });
  }

  async chooseStage(stage: StageNumber): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(`\\b${stage}\\b`) }).check();
  }

  async type(text: string): Promise<void> {
    await this.box.fill(text);
  }

  async send(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.send, exact: true }).click();
  }

  async writeCard(text: string, stage: StageNumber): Promise<void> {
    await this.chooseStage(stage);
    await this.type(text);
    await this.send();
    await expect(this.box).toHaveValue("");
    await expect(this.ownCards.getByText(text, { exact: true })).toBeVisible();
  }

  get ownCards(): Locator {
    return this.page.getByRole("region", { name: this.words.phone.ownCards });
  }

  ownCard(text: string): Locator {
    return this.ownCards.getByRole("listitem").filter({ hasText: text });
  }

  get otherCards(): Locator {
    return this.page.getByRole("region", { name: this.words.phone.otherCards });
  }

  async expectSaved(): Promise<void> {
    const chip = this.page.getByRole("banner").getByText(this.words.common.saved, { exact: true });
    await expect(chip).toBeVisible();
  }

  async sayDone(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.done }).click();
    await expect(this.page.getByRole("button", { name: this.words.phone.undone })).toBeVisible();
  }

  async expectDone(n: number, total: number): Promise<void> {
    await expect(this.page.getByText(this.words.phone.doneOf(n, total))).toBeVisible(TICK);
  }

  /** One tap on "+". */
  async addDot(moment: string): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.more(moment), exact: true }).click();
  }

  async placeDots(dots: Readonly<Record<string, number>>): Promise<void> {
    for (const [moment, n] of Object.entries(dots)) {
      for (let i = 0; i < n; i++) await this.addDot(moment);
      await this.expectDots(moment, n);
    }
    await this.expectSaved();
  }

  async expectDots(moment: string, n: number): Promise<void> {
    const group = this.page.getByRole("group", { name: this.words.phone.dots(moment), exact: true });
    await expect(group).toHaveText(String(n));
  }

  /** How many dots there are for everybody, as this phone says while it has placed none. */
  async dotBudget(): Promise<number> {
    const all = Array.from({ length: 20 }, (_, i) => this.words.phone.left(i + 1, i + 1));
    let budget = 0;
    const read = async () => {
      const shown = await this.page.getByRole("banner").innerText();
      budget = all.findIndex((text) => shown.includes(text)) + 1;
      return budget;
    };
    await expect.poll(read).toBeGreaterThan(0);
    return budget;
  }

  async expectDotsLeft(left: number, budget: number): Promise<void> {
    await expect(this.page.getByText(this.words.phone.left(left, budget), { exact: true })).toBeVisible();
  }

  /** Rates every moment of the shortlist; a moment without an entry is passed over. @returns the titles, as shown */
  async rateAll(ratings: Readonly<Record<string, Rating>>): Promise<string[]> {
    const seen: string[] = [];
    for (;;) {
      const title = await this.page.getByRole("heading", { level: 1 }).innerText();
      seen.push(title);
      const rating = ratings[title];
      if (rating) await this.rate(rating);
      const next = this.page.getByRole("button", { name: this.words.phone.nextMoment });
      if (!(await next.isVisible())) return seen;
      await next.click();
      await expect(this.page.getByRole("heading", { level: 1 })).not.toHaveText(title);
    }
  }

  async rate({ importance, satisfaction, experience }: Rating): Promise<void> {
    const { phone } = this.words;
    const choose = (question: string, name: RegExp | string) =>
      this.page.getByRole("group", { name: question }).getByRole("radio", { name }).check();
    await choose(phone.importance, new RegExp(`^${importance},`));
    await choose(phone.satisfaction, new RegExp(`^${satisfaction},`));
    await choose(phone.experience, phone.experiences[experience]);
  }

  /** The moments uncovered so far, best place last uncovered. */
  get ranking(): Locator {
    return this.page.getByRole("list", { name: this.words.phone.ranking }).getByRole("listitem");
  }

  async chooseMoment(title: string): Promise<void> {
    await this.page.getByRole("radio", { name: title, exact: true }).check();
  }

  async writeIdea(text: string, kind: keyof Words["phone"]["ideaKinds"]): Promise<void> {
    await this.page.getByRole("radio", { name: this.words.phone.ideaKinds[kind] }).check();
    await this.page.getByRole("textbox", { name: this.words.phone.newIdea }).fill(text);
    await this.send();
    await expect(this.page.getByRole("button", { name: this.words.phone.edit(text) })).toBeVisible();
  }

  /** Draws three inspiration cards and takes the first as the source of the next idea. @returns its title */
  async drawInspiration(): Promise<string> {
    await this.page.getByRole("button", { name: this.words.phone.drawCards }).click();
    const cards = this.page.getByRole("region", { name: this.words.phone.inspiration }).locator("[aria-pressed]");
    await expect(cards).toHaveCount(3);
    await cards.first().click();
    await expect(cards.first()).toContainText(this.words.phone.chosenCard);
    return cards.first().locator("span").nth(1).innerText();
  }

  async takeAction(title: string): Promise<void> {
    await this.page.getByRole("button", { name: this.words.phone.take(title) }).click();
    await expect(this.page.getByRole("button", { name: this.words.phone.giveBack(title) })).toBeVisible();
  }

  async promise(when: string, then: string): Promise<void> {
    await this.page.getByLabel(this.words.phone.when).fill(when);
    await this.page.getByLabel(this.words.phone.thenIWill).fill(then);
    await this.page.getByRole("button", { name: this.words.phone.promise, exact: true }).click();
    await expect(this.page.locator("footer").getByText(this.words.phone.promised, { exact: true })).toBeVisible();
  }

  async rateWorkshop(value: number): Promise<void> {
    const group = this.page.getByRole("group", { name: this.words.phone.helpful });
    await group.getByRole("radio", { name: String(value) }).check();
  }
}
