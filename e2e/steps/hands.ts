import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page. Counts what a stopwatch would: presses, not letters. */
export interface Hands {
  readonly page: Page;
  presses: number;
  /** A button, a link, a box to tick, an entry of a menu. */
  press(target: Locator): Promise<void>;
  /** One of a row of radios. */
  choose(target: Locator): Promise<void>;
  /** One of a closed list. */
  select(target: Locator, option: string): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Sends what stands in the box that was written in last: by its button, or by the key for it. */
  send(button: Locator): Promise<void>;
  /** One more or one less, by its button or by the key for it. */
  nudge(button: Locator, key: "+" | "-"): Promise<void>;
  /** Out of something begun, back to where it began. */
  giveUp(cancel: Locator, backTo: Locator): Promise<void>;
  /** Whatever can be seen of a page, once, in the way of these hands. */
  lookAround(): Promise<void>;
}

/** Fingers on glass. */
export class Touch implements Hands {
  presses = 0;
  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await target.tap();
  }

  choose(target: Locator): Promise<void> {
    return this.press(target);
  }

  async select(target: Locator, option: string): Promise<void> {
    this.presses += 1;
    await target.selectOption(option);
  }

  async write(target: Locator, text: string): Promise<void> {
    await target.tap();
    await target.fill(text);
  }

  send(button: Locator): Promise<void> {
    return this.press(button);
  }

  nudge(button: Locator): Promise<void> {
    return this.press(button);
  }

  async giveUp(cancel: Locator, backTo: Locator): Promise<void> {
    while (!(await backTo.isVisible())) await cancel.tap();
  }

  /** Nothing reaches over the edge of the glass. */
  async lookAround(): Promise<void> {
    const width = await this.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `width of ${this.page.url()}`).toBeLessThanOrEqual(this.page.viewportSize()?.width ?? 0);
  }
}
