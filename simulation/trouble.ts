import type { Browser } from "./browser";
import type { Dice } from "./dice";
import type { Instance } from "./instance";
import { wait } from "./network";

/** What befalls servers and pages beyond a bad line. */
export class Trouble {
  restarts = 0;

  constructor(
    readonly dice: Dice,
    readonly instances: readonly Instance[],
  ) {}

  strike(browser: Browser | undefined): void {
    const instance = this.dice.pick(this.instances);
    const kind = this.dice.between(1, 6);
    if (kind === 1) void this.#restart(instance);
    else if (kind === 2) browser?.cutLine();
    else if (kind === 3) browser?.load();
    else if (kind === 4 && instance) instance.busy = this.dice.between(1, 5);
    else if (kind === 5 && instance) void this.#fill(instance);
    else if (browser) void this.#goOffline(browser);
  }

  async #restart(instance: Instance | undefined): Promise<void> {
    if (!instance?.isUp) return;
    this.restarts += 1;
    await instance.stop({ inOrder: this.dice.chance(0.5) });
    await wait(this.dice.between(10, 800));
    instance.start();
  }

  async #fill(instance: Instance): Promise<void> {
    instance.setFull(true);
    await wait(this.dice.between(10, 300));
    instance.setFull(false);
  }

  async #goOffline(browser: Browser): Promise<void> {
    browser.isOffline = true;
    browser.cutLine();
    await wait(this.dice.between(100, 3000));
    browser.isOffline = false;
    browser.retry();
  }
}
