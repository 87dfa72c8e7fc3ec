import { expect, type Locator, type Page } from "@playwright/test";
import type { Seat } from "../fixtures/test";
import type { Wire } from "../fixtures/wire";
import { SOON, TICK } from "./soon";
import type { PhaseId, Words } from "./words";

export const PASSWORD = "a lobby full of pigeons";

interface Completion {
  effect: number;
  effort: number;
  days: number;
  /** As the list of people names them. */
  owner?: string;
}

/** What the person who runs the workshop does and sees. */
export class Facilitator {
  readonly page: Page;
  readonly wire: Wire;

  constructor(
    seat: Seat,
    readonly words: Words,
    readonly name = "Kerstin",
  ) {
    this.page = seat.page;
    this.wire = seat.wire;
  }

  /** The first account, by the link the server prints. */
  async setUp(token: string, { withSample = false } = {}): Promise<void> {
    const { setup } = this.words;
    await this.openSetUp(token);
    await this.page.getByLabel(setup.name, { exact: true }).fill(this.name);
    await this.page.getByLabel(setup.email).fill(this.email);
    await this.page.getByLabel(setup.password, { exact: true }).fill(PASSWORD);
    await this.page.getByLabel(setup.sample).setChecked(withSample);
    await this.page.getByRole("button", { name: setup.submit }).click();
    const heading = withSample ? new RegExp(this.name) : setup.welcome(this.name);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }

  async openSetUp(token: string): Promise<void> {
    await this.page.goto(`/setup#${token}`);
    await expect(this.page.getByLabel(this.words.setup.token)).toHaveValue(token);
  }

  async signOut(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.cockpit.account(this.name) }).click();
    await this.page.getByRole("menuitem", { name: this.words.dashboard.signOut }).click();
    await this.page.waitForURL(/:\d+\/$/);
  }

  readonly password = PASSWORD;

  get email(): string {
    return `${this.name.toLowerCase()}@example.org`;
  }

  /** @param path where to go; asks to sign in first */
  async signIn(path: string): Promise<void> {
    const { signIn } = this.words;
    await this.page.goto(path);
    await this.page.getByLabel(signIn.email).fill(this.email);
    await this.page.getByLabel(signIn.password, { exact: true }).fill(PASSWORD);
    await this.page.getByRole("button", { name: signIn.submit }).click();
    await this.page.waitForURL(`**${path}`);
  }

  /**
   * Through the wizard, with the hotel's journey. Ends on the workshop's page.
   * @param look is called on every step of the wizard
   */
  async createHotelWorkshop(title: string, look: (step: string) => Promise<void> = async () => {}): Promise<void> {
    const { wizard } = this.words;
    await this.page.goto("/w/new");
    await this.page.getByLabel(wizard.title).fill(title);
    await look("topic");
    await this.page.getByRole("button", { name: wizard.toTemplate }).click();
    await this.page.getByRole("radio", { name: wizard.hotel }).check();
    await look("template");
    await this.page.getByRole("button", { name: wizard.toRules }).click();
    await expect(this.page.getByRole("radio", { name: wizard.anonymous })).toBeChecked();
    await look("rules");
    await this.page.getByRole("button", { name: wizard.create }).click();
    await this.page.waitForURL(/\/w\/(?!new)[^/]+$/);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  get workshopId(): string {
    return /\/w\/([^/]+)/.exec(this.page.url())?.[1] ?? "";
  }

  async openCockpit(): Promise<void> {
    await this.page.goto(`/w/${this.workshopId}/run`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Only while people arrive does the cockpit show it. @returns the path of the link, `/j/CODE` */
  async joinPath(): Promise<string> {
    const link = this.page.getByLabel(this.words.cockpit.joinLink);
    await expect(link).toHaveValue(/\/j\//);
    return new URL(await link.inputValue()).pathname;
  }

  /** The link to the big screen for another device. @returns path with token */
  async screenPath(): Promise<string> {
    const { bigScreen, screenLink } = this.words.cockpit;
    const button = this.page.getByRole("button", { name: bigScreen });
    await button.click();
    await this.page.getByRole("menuitem", { name: screenLink }).click();
    const link = this.page.getByRole("dialog").getByRole("textbox");
    await expect(link).toHaveValue(/\/screen#/);
    const { pathname, hash } = new URL(await link.inputValue());
    await this.page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    return `${pathname}${hash}`;
  }

  /** The big screen in a window beside the cockpit, by keys alone. */
  async openScreenHere(): Promise<Page> {
    const { bigScreen, screenHere } = this.words.cockpit;
    await this.page.getByRole("button", { name: bigScreen }).focus();
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("menuitem", { name: screenHere })).toBeFocused();
    const opened = this.page.waitForEvent("popup");
    await this.page.keyboard.press("Enter");
    const screen = await opened;
    await screen.waitForURL(/\/screen\/[^/#]+$/);
    return screen;
  }

  nextButton(phase: PhaseId): Locator {
    return this.page.getByRole("button", { name: this.words.cockpit.next(this.words.phases[phase]) });
  }

  /** Moves everybody on, and confirms where something closes. */
  async moveOn(phase: PhaseId, { asks = false } = {}): Promise<void> {
    await this.nextButton(phase).click();
    if (asks) {
      const go = this.words.cockpit.go(this.words.phases[phase]);
      await this.page.getByRole("dialog").getByRole("button", { name: go }).click();
    }
    await this.expectPhase(phase);
  }

  async expectPhase(phase: PhaseId): Promise<void> {
    const current = this.page.locator("[aria-current=step]").filter({ hasText: this.words.phases[phase] });
    await expect(current).toBeVisible();
  }

  async expectDone(n: number, total: number): Promise<void> {
    await expect(this.page.getByText(this.words.cockpit.doneOfTotal(n, total)).first()).toBeVisible(TICK);
  }

  async noteEvidence(text: string): Promise<void> {
    await this.page.getByLabel(this.words.cockpit.newEvidence).fill(text);
    await this.page.getByRole("button", { name: this.words.cockpit.addEvidence, exact: true }).click();
  }

  async expectText(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: true }).first()).toBeVisible(SOON);
  }

  card(text: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: text });
  }

  /** Opens the list of people and asks for the digits by which somebody goes on with another phone. */
  async rejoinCodeFor(name: string): Promise<string> {
    const { people, newPhoneFor } = this.words.cockpit;
    await this.page.getByRole("button", { name: new RegExp(`^${people}`) }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("button", { name: newPhoneFor(name) }).click();
    const digits = await dialog.getByText(/^\d{3} \d{3}$/).innerText();
    return digits.replace(" ", "");
  }

  async spotlightCard(text: string): Promise<void> {
    await this.page.getByRole("button", { name: this.words.cockpit.cardMenu(text) }).click();
    await this.page.getByRole("menuitem", { name: this.words.cockpit.spotlight }).click();
  }

  async openRound2(): Promise<void> {
    await this.page.getByRole("radio", { name: this.words.cockpit.round2 }).click();
    await this.page.getByRole("dialog").getByRole("button", { name: this.words.cockpit.openRound2 }).click();
    await expect(this.page.getByRole("radio", { name: this.words.cockpit.round2 })).toBeChecked();
  }

  /** Makes one moment of several cards. */
  async bundle(cards: readonly string[], name: string): Promise<void> {
    const { chooseCard, momentName, bundle } = this.words.cockpit;
    for (const card of cards) await this.page.getByRole("checkbox", { name: chooseCard(card) }).check();
    await this.page.getByLabel(momentName).fill(name);
    await this.page.getByRole("region").getByRole("button", { name: bundle, exact: true }).click();
    await expect(this.card(name).first()).toBeVisible();
  }

  /** Rows of the ranking that are uncovered. */
  get ranking(): Locator {
    return this.page.getByRole("list", { name: this.words.cockpit.ranking }).locator("[data-rank]");
  }

  async uncover(rank: number): Promise<void> {
    await this.page.getByRole("button", { name: this.words.cockpit.uncover(rank) }).click();
    await expect(this.ranking.first()).toHaveAttribute("data-rank", String(rank));
  }

  async titleAt(rank: number): Promise<string> {
    return this.page.locator(`[data-rank="${rank}"]`).getByRole("button").first().innerText();
  }

  async confirmTruth(title: string): Promise<void> {
    const mark = this.page.getByRole("button", { name: this.words.cockpit.truth(title) });
    await mark.click();
    await expect(mark).toHaveAttribute("aria-pressed", "true");
    const brand = await this.page.locator("body").evaluate((body) => {
      const probe = body.appendChild(document.createElement("i"));
      probe.style.color = "var(--brand)";
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    await expect(mark, "it is seen to be confirmed").toHaveCSS("color", brand);
  }

  /** An action of the plan with everything that is said about it in its row. */
  action(title: string): Locator {
    return this.page.getByRole("main").getByRole("listitem").filter({ hasText: title });
  }

  /** Effect, effort and date of one action, and its owner where nobody has taken it on a phone. */
  async complete(title: string, { effect, effort, days, owner }: Completion): Promise<void> {
    const { cockpit } = this.words;
    await this.action(title).getByRole("button", { name: title, exact: true }).click();
    const editor = this.page.getByRole("dialog");
    const choose = (scale: string, value: number) =>
      editor
        .getByRole("group", { name: scale, exact: true })
        .getByRole("radio", { name: new RegExp(`^${value},`) })
        .check();
    await choose(cockpit.effect, effect);
    await choose(cockpit.effort, effort);
    if (owner) await editor.getByLabel(cockpit.owner).selectOption(owner);
    const due = editor.getByRole("button", { name: cockpit.dueIn(days) });
    await due.click();
    await expect(due).toHaveAttribute("aria-pressed", "true");
    await expect(editor.getByText(this.words.common.saved, { exact: true })).toBeVisible();
    await editor.getByRole("button", { name: cockpit.finish, exact: true }).click();
    await expect(editor).toBeHidden();
  }

  async closeWorkshop(): Promise<void> {
    const { close, closeGo } = this.words.cockpit;
    await this.page.getByRole("button", { name: close }).click();
    await this.page.getByRole("dialog").getByText(closeGo, { exact: true }).click();
  }

  /** On the page of the plan. @returns path with token of a link by which progress can be entered */
  async reviewPath(): Promise<string> {
    const { shareLink, makeLink, newLink } = this.words.cockpit;
    await this.page.getByRole("button", { name: shareLink }).click();
    await this.page.getByRole("button", { name: makeLink }).click();
    const link = this.page.getByRole("textbox", { name: newLink });
    await expect(link).toHaveValue(/\/s#/);
    const { pathname, hash } = new URL(await link.inputValue());
    await this.page.keyboard.press("Escape");
    return `${pathname}${hash}`;
  }
}
