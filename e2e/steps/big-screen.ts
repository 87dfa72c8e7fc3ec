import { expect, type Locator, type Page } from "@playwright/test";
import type { Seat } from "../fixtures/test";
import type { Wire } from "../fixtures/wire";
import { cutOn, tooSmallOn } from "./measures";
import { SOON, TICK } from "./soon";
import type { Words } from "./words";

/** What the room sees. */
export class BigScreen {
  readonly page: Page;
  readonly wire: Wire;

  constructor(
    seat: Seat,
    readonly words: Words,
  ) {
    this.page = seat.page;
    this.wire = seat.wire;
  }

  /** @param path of the link, token included */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForURL(/\/screen\/[^/#]+$/);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  async expectPhase(phase: keyof Words["phases"]): Promise<void> {
    await expect(this.page.getByRole("banner")).toContainText(this.words.phases[phase], SOON);
  }

  async expectText(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible(SOON);
  }

  /** How many cards there are; in the silent round nothing else is told of them. */
  async expectCards(n: number): Promise<void> {
    await expect(this.page.locator("footer b").filter({ hasText: new RegExp(`^${n}$`) })).toBeVisible(SOON);
  }

  async expectDone(n: number, total: number): Promise<void> {
    await expect(this.page.getByText(this.words.phone.doneOf(n, total))).toBeVisible(TICK);
  }

  /** Where latecomers look for it, in every phase. */
  get codeInCorner(): Locator {
    return this.page.locator("footer").getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  }

  /** The way in while people arrive: code and QR code. */
  get wayIn(): Locator {
    const { main } = this;
    return main.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).or(main.getByRole("img", { name: /^QR/ }));
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  /** Nothing is too small for the last row, and no row of a list is cut. */
  async expectLegible(): Promise<void> {
    expect(await tooSmallOn(this.page)).toEqual([]);
    expect(await cutOn(this.page)).toEqual([]);
  }

  /** Texts of the list of one stage, those beside its column not among them. */
  async wholeRowsOf(stage: string): Promise<string[]> {
    const lane = this.main.locator("section").filter({ has: this.page.getByRole("heading", { name: stage }) });
    return this.wholeIn(lane.locator("ul"));
  }

  /** Texts of the items of a list that nothing of it cuts off. */
  async wholeIn(list: Locator): Promise<string[]> {
    return list.evaluate((element) => {
      const { right, bottom } = element.getBoundingClientRect();
      const isWhole = (box: DOMRect) => box.right <= right + 1 && box.bottom <= bottom + 1;
      const rows = [...element.children].filter((row) => isWhole(row.getBoundingClientRect()));
      return rows.map(({ textContent }) => textContent ?? "");
    });
  }

  async expectHeading(text: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(text, SOON);
  }

  /** @param kind place of the kind of idea, from 0 */
  ideaCount(moment: string, kind: number): Locator {
    return this.page.getByRole("listitem").filter({ hasText: moment }).getByRole("definition").nth(kind);
  }
}
