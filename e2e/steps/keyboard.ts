import { type ElementHandle, expect, type Locator, type Page } from "@playwright/test";
import { type Focus, leftOut, lookAtFocus, placeOfFocus } from "./focus";
import type { Hands } from "./hands";
import { SOON } from "./soon";

const MANY = 150;

/** Runs in the page: the focus is at a radio of the same row. */
const isInRow = (radio: Node): boolean =>
  (radio as HTMLInputElement).name === ((document.activeElement as HTMLInputElement | null)?.name ?? "");

/** Keys only. Wherever the focus comes by it can be seen, and no press loses it. */
export class Keyboard implements Hands {
  presses = 0;
  /** Where the focus could not be seen, or was lost. */
  readonly faults = new Set<string>();
  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await expect(target).toBeVisible();
    const { role, isBox } = await target.evaluate((element) => ({
      role: element.getAttribute("role") ?? "",
      isBox: element instanceof HTMLInputElement,
    }));
    if (role.startsWith("menuitem")) await this.#walk(target, "ArrowDown");
    else await this.#reach(target);
    await this.#act(isBox ? "Space" : "Enter");
  }

  async choose(target: Locator): Promise<void> {
    this.presses += 1;
    await expect(target).toBeAttached();
    await this.#reach(target, isInRow);
    await this.#walk(target, "ArrowRight");
    if (!(await target.isChecked())) await this.page.keyboard.press("Space");
    await expect(target).toBeChecked();
    await this.#look(null);
  }

  async select(target: Locator, option: string): Promise<void> {
    this.presses += 1;
    await this.#reach(target);
    await this.page.keyboard.type(option);
    expect(await target.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text)).toContain(option);
  }

  async write(target: Locator, text: string): Promise<void> {
    await expect(target).toBeVisible();
    await this.#reach(target);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
    await expect(target).toHaveValue(text);
  }

  async send(): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press("ControlOrMeta+Enter");
    await this.#expectKept(this.page.url(), "Ctrl+Enter");
  }

  /** Arrows lead from group to group. */
  async nudge(button: Locator, key: "+" | "-"): Promise<void> {
    this.presses += 1;
    const goal = await button.elementHandle();
    const isHere = () => this.page.evaluate((at) => at?.parentElement?.contains(document.activeElement) ?? false, goal);
    for (let i = 0; i < 20 && !(await isHere()); i += 1) {
      const { isBehind } = await this.page.evaluate(lookAtFocus, goal);
      await this.page.keyboard.press(isBehind ? "ArrowUp" : "ArrowDown");
      await this.#look(null);
    }
    expect(await isHere(), `arrows lead to ${button}`).toBe(true);
    await this.#act(key);
  }

  async giveUp(_cancel: Locator, backTo: Locator): Promise<void> {
    await this.#act("Escape");
    await expect(backTo).toBeFocused();
  }

  /** Once around by the Tab key, past everything there is; once more for what came while the round was under way. */
  async lookAround(): Promise<void> {
    const passedBy = (await this.#goRound()).length === 0 ? [] : await this.#goRound();
    for (const name of passedBy) this.faults.add(`out of reach of the Tab key: ${name}`);
  }

  async #goRound(): Promise<string[]> {
    const first = await this.#tab("Tab");
    for (let i = 0; i < MANY; i += 1) if ((await this.#tab("Tab")).stop === first.stop) break;
    return this.page.evaluate(leftOut);
  }

  /** A key, after which the focus still is somewhere. */
  async #act(key: string): Promise<void> {
    const url = this.page.url();
    const { name } = await this.page.evaluate(lookAtFocus, null);
    await this.page.keyboard.press(key);
    await this.#expectKept(url, `${key} ${name}`);
  }

  async #expectKept(url: string, key: string): Promise<void> {
    const { page } = this;
    const look = () =>
      page.url() === url
        ? page.evaluate(lookAtFocus, null).then(({ isLost, fault }) => (isLost ? "the focus is nowhere" : fault))
        : null;
    await expect
      .poll(() => look()?.catch(() => null) ?? null, SOON)
      .toBeNull()
      .catch(async () => this.faults.add(`after ${key}: ${await look()}`));
  }

  /** By Tab, or by Shift and Tab where the goal lies behind. */
  async #reach(target: Locator, isNear: (goal: Node) => boolean = () => false): Promise<void> {
    const goal = await target.elementHandle();
    if (!goal) throw new Error(`nothing there: ${target}`);
    const isItem = await goal.evaluate((element) => element.hasAttribute("data-item"));
    if (isItem) return this.#reachItem(target);
    let focus = await this.#look(goal);
    const isDone = async () => focus.isThere || (await goal.evaluate(isNear));
    for (let i = 0; i < MANY && !(await isDone()); i += 1) {
      await this.page.keyboard.press(focus.isBehind ? "Shift+Tab" : "Tab");
      focus = await this.#look(goal);
    }
    expect(await isDone(), `the Tab key reaches ${target}`).toBe(true);
  }

  /** Cards in a lane are one stop of the Tab key; arrows go from one to the other. */
  async #reachItem(target: Locator): Promise<void> {
    const isItem = () => document.activeElement?.hasAttribute("data-item") === true;
    for (let i = 0; i < MANY && !(await this.page.evaluate(isItem)); i += 1) await this.#tab("Tab");
    for (let i = 0; i < 8; i += 1) await this.page.keyboard.press("ArrowUp");
    await this.#walk(target, "ArrowDown");
  }

  async #walk(target: Locator, key: string): Promise<void> {
    const isFocused = () => target.evaluate((element) => element === document.activeElement);
    for (let i = 0; i < 20 && !(await isFocused()); i += 1) await this.page.keyboard.press(key);
    await expect(target).toBeFocused();
    await this.#look(null);
  }

  async #tab(key: "Tab" | "Shift+Tab"): Promise<Focus> {
    await this.page.keyboard.press(key);
    return this.#look(null);
  }

  /** What covers it may still have to step aside, and the page to come to rest. */
  async #look(goal: ElementHandle<Node> | null): Promise<Focus> {
    const until = Date.now() + SOON.timeout;
    let focus = await this.page.evaluate(lookAtFocus, goal);
    while (focus.fault && Date.now() < until) {
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      focus = await this.page.evaluate(lookAtFocus, goal);
    }
    if (focus.fault) this.faults.add(`${focus.fault}; ${await this.page.evaluate(placeOfFocus)}`);
    return focus;
  }
}
