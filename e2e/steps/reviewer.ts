import { expect, type Page } from "@playwright/test";
import type { Seat } from "../fixtures/test";
import type { Words } from "./words";

/** Somebody without an account who follows the plan by link. */
export class Reviewer {
  readonly page: Page;

  constructor(
    seat: Seat,
    readonly words: Words,
  ) {
    this.page = seat.page;
  }

  /** @param path of the link, token included */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForURL(/\/s\/[^/#]+$/);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Says that an action is under way, with a note. */
  async enterProgress(action: string, note: string): Promise<void> {
    const { review } = this.words;
    const form = this.page.getByRole("form", { name: review.form(action) });
    await form.getByRole("radio", { name: review.inProgress }).check();
    await form.getByLabel(review.missing).fill(note);
    await form.getByRole("button", { name: review.enter, exact: true }).click();
    await expect(this.page.getByRole("listitem").filter({ hasText: action }).getByText(note)).toBeAttached();
  }
}
