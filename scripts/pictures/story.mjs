import { SIZES } from "./camera.mjs";
import { Hotel } from "./hotel.mjs";
import { prepare } from "./outside.mjs";
import { join, Person } from "./people.mjs";

/** One workshop from the wizard to its end, with the hotel sample's people, looked at from all sides. */
export class Story {
  #camera;
  #open;
  #desk;
  #url;
  #hotel;
  /** By the sample's name of the person. */
  #people = new Map();
  #lead;
  #phone;
  #wall;
  #code;
  #id;
  #beatMs;

  /**
   * @param open makes a browser with a window of that size @param desk the facilitator's page, signed in
   * @param beatMs until every screen has counted who is done; 0 for who does not look at the count
   */
  constructor({ camera, open, desk, url, lang, beatMs = 3500 }) {
    this.#camera = camera;
    this.#beatMs = beatMs;
    this.#open = open;
    this.#desk = desk;
    this.#url = url;
    this.#hotel = new Hotel(lang);
  }

  async tell() {
    await this.tellUntilBundled();
    await this.#judge();
    await this.#reveal();
    await this.#stage();
    await this.#plan();
    await this.#commit();
  }

  async tellUntilBundled() {
    await this.#begin();
    await this.#letPeopleIn();
    await this.#collect();
    await this.#bundle();
  }

  async #begin() {
    const workshopId = await prepare(this.#camera, this.#desk, this.#hotel.title);
    this.#id = workshopId;
    const request = this.#desk.context().request;
    this.#lead = new Person({ request, url: this.#url, surface: "cockpit", workshopId });
    await this.#lead.run(...this.#hotel.settings(), ...this.#hotel.evidence(false));
    await this.#desk.goto(`/w/${workshopId}/run`);
    const isFilled = () => document.querySelector("input[readonly]")?.value.includes("/j/");
    await this.#desk.waitForFunction(isFilled);
    const link = await this.#desk.locator("input[readonly]").first().inputValue();
    this.#code = link.split("/").pop();
    await this.#camera.shoot(this.#desk, "cockpit-draft");
    await this.#moveOn();
    this.#wall = await this.#open(SIZES.wall);
    await this.#wall.goto(await this.#screenLink());
    await this.#wall.waitForURL(/\/screen\/[0-9a-f-]+/);
  }

  async #letPeopleIn() {
    this.#phone = await this.#open(SIZES.phone);
    await this.#phone.goto(`/j/${this.#code}`);
    await this.#camera.shoot(this.#phone, "phone-join", "phone");
    for (const person of this.#hotel.people) if (person.joinedInPhase === "lobby") await this.#enter(person);
    await this.#wall.getByText("Kim").waitFor();
    await this.#everywhere("lobby");
    await this.#moveOn();
    await this.#everywhere("frame");
  }

  async #enter({ id, displayName }) {
    const context = this.#people.size === 0 ? this.#phone.context() : (await this.#open(SIZES.phone)).context();
    const { request } = context;
    await join(request, this.#url, this.#code, displayName);
    const person = { request, url: this.#url, surface: "phone", workshopId: this.#id };
    this.#people.set(id, new Person(person));
    if (this.#people.size === 1) await this.#phone.goto(`/p/${this.#id}`);
    else await context.pages()[0].close();
  }

  async #collect() {
    await this.#moveOn();
    for (const [person, commands] of this.#each((who) => this.#hotel.cardsOf(who, 1))) await person.run(...commands);
    await this.#done(4);
    await this.#everywhere("collect-silent");
    await this.#desk.locator("main input[type=radio]").last().click();
    await this.#confirm();
    for (const [person, commands] of this.#each((who) => this.#hotel.cardsOf(who, 2))) await person.run(...commands);
    await this.#lead.run(["run.sendPrompt", { prompt: { stage: "umot" } }]);
    await this.#done(4);
    await this.#everywhere("collect");
    await this.#lead.run(["run.pause", {}]);
    await this.#everywhere("paused");
    await this.#lead.run(["run.resume", {}]);
  }

  async #bundle() {
    const hotel = this.#hotel;
    await this.#moveOn();
    await this.#everywhere("cluster-before");
    await this.#lead.run(...hotel.bundles(0, 9));
    await this.#everywhere("cluster");
    await this.#lead.run(...hotel.bundles(9, 7), ...hotel.places(), ...hotel.evidence(true));
    await this.#lead.run(["run.setSpotlight", { kind: "moment", id: this.#hotel.idOf("m07") }]);
    await this.#everywhere("spotlight");
    await this.#lead.run(["run.clearSpotlight", {}]);
  }

  async #judge() {
    await this.#moveOn();
    await this.#enter(this.#hotel.people.find(({ joinedInPhase }) => joinedInPhase === "vote"));
    const ballots = this.#each((who) => this.#hotel.dotsOf(who));
    for (const [i, [person, commands]] of ballots.entries())
      await person.run(...(i === 0 ? commands.slice(1) : commands));
    await this.#done(7);
    await this.#everywhere("vote");
    await ballots[0][0].run(...ballots[0][1]);
    await this.#moveOn(true);
    const ratings = this.#each((who) => this.#hotel.ratingsOf(who));
    for (const [i, [person, commands]] of ratings.entries())
      await person.run(...(i === 0 ? commands.slice(0, 1) : commands));
    await this.#done(5);
    await this.#everywhere("rate");
    await ratings[0][0].run(...ratings[0][1]);
  }

  async #reveal() {
    await this.#moveOn(true);
    await this.#everywhere("reveal-nothing");
    await this.#camera.shoot(this.#desk, "cockpit-reveal-same");
    await this.#lead.run(...this.#hotel.merges(), ["run.setRevealStep", { step: 8 }]);
    await this.#desk.locator("[data-rank='3']").waitFor();
    await this.#everywhere("reveal-eight");
    await this.#lead.run(["run.setRevealStep", { step: 400 }]);
    await this.#desk.locator("[data-rank='1']").waitFor();
    await this.#lead.run(...this.#hotel.truths());
    await this.#desk.locator("[data-rank='2'] button").first().click();
    await this.#everywhere("reveal-all");
    for (const view of ["2", "3", "4"]) {
      await this.#desk.keyboard.press(view);
      await this.#camera.shoot(this.#desk, `cockpit-reveal-view${view}`);
    }
    await this.#desk.keyboard.press("1");
  }

  async #stage() {
    await this.#moveOn();
    await this.#everywhere("ideate-before");
    const ideas = this.#each((who) => this.#hotel.ideasOf(who));
    for (const [person, commands] of ideas) if (commands.length > 0) await person.run(...commands);
    await this.#lead.run(...this.#hotel.scenes());
    await this.#done(6);
    await this.#everywhere("ideate");
  }

  async #plan() {
    await this.#lead.run(...this.#hotel.choices());
    await this.#moveOn();
    await this.#everywhere("plan-before");
    await this.#lead.run(...this.#hotel.actions());
    await this.#ada.run(["actions.take", { id: this.#hotel.taken, take: true }]);
    await this.#everywhere("plan");
  }

  async #commit() {
    await this.#moveOn();
    await this.#lead.run(...this.#hotel.promises());
    for (const [i, person] of [...this.#people.values()].slice(1, 9).entries())
      await person.run(["closingRatings.set", { value: 5 - (i % 3) }]);
    await this.#everywhere("commit");
    const close = this.#desk.locator("header button[aria-keyshortcuts=n]");
    await close.click();
    await this.#confirm();
    await close.waitFor({ state: "detached" });
    await this.#everywhere("closed");
  }

  get #ada() {
    return this.#people.get("p01");
  }

  /** Pairs of a person and what they do. */
  #each(commandsOf) {
    return this.#hotel.people.flatMap((who) => {
      const person = this.#people.get(who.id);
      return person ? [[person, commandsOf(who)]] : [];
    });
  }

  async #done(people) {
    const some = [...this.#people.values()].slice(-people);
    for (const person of some) await person.run(["participants.setDone", { done: true }]);
    await this.#desk.waitForTimeout(this.#beatMs);
  }

  async #everywhere(phase) {
    await this.#desk.waitForTimeout(400);
    await this.#camera.shoot(this.#desk, `cockpit-${phase}`);
    await this.#camera.shoot(this.#phone, `phone-${phase}`, "phone");
    await this.#camera.shoot(this.#wall, `screen-${phase}`, "wall");
  }

  /** Moves everybody on; where it asks first, the dialog has its yes at the end. */
  async #moveOn(asks = false) {
    const next = this.#desk.locator("header button[aria-keyshortcuts=n]");
    const before = await next.innerText();
    await next.click();
    if (asks) await this.#confirm();
    await this.#desk.waitForFunction(
      (text) => document.querySelector("header button[aria-keyshortcuts=n]")?.innerText !== text,
      before,
    );
  }

  async #confirm() {
    const dialog = this.#desk.getByRole("dialog");
    await dialog.getByRole("button").last().click();
    await dialog.waitFor({ state: "hidden" });
  }

  async #screenLink() {
    await this.#desk.locator("header button:has(svg.lucide-presentation)").click();
    await this.#desk.getByRole("menuitem").last().click();
    const { pathname, hash } = new URL(await this.#desk.getByRole("dialog").getByRole("textbox").inputValue());
    await this.#desk.keyboard.press("Escape");
    return `${pathname}${hash}`;
  }
}
