import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { retryAfter } from "../http/refusal";

const DAY_MS = 86_400_000;
const ACCOUNT_DELAY_MS = 1000;

/** Limits against guessing (trust.md S7, T1). In memory only; keys are hashes with a salt that changes every day. */
export class Limits {
  readonly #signInByAddress = new RateLimiterMemory({ points: 10, duration: 60 });
  readonly #signInByAccount = new RateLimiterMemory({ points: 10, duration: 900 });
  readonly #failuresByAddress = new RateLimiterMemory({ points: 10, duration: 600 });
  readonly #failuresOfAll = new RateLimiterMemory({ points: 300, duration: 60 });
  #salt = { day: 0, key: randomBytes(32) };

  constructor(
    readonly isOn: boolean,
    readonly onHit: () => void,
  ) {}

  /**
   * Counts one try to sign in. Many tries at one account only slow down, so that nobody can lock its owner out.
   * @throws HttpRefusal rate_limited
   */
  async signIn(address: string, email: string): Promise<void> {
    if (!this.isOn) return;
    await this.#signInByAddress.consume(this.#key(address)).catch((res) => this.#refuse(res));
    const isTooMany = await this.#signInByAccount.consume(this.#key(email)).then(
      () => false,
      () => true,
    );
    if (isTooMany) await wait(ACCOUNT_DELAY_MS);
  }

  /**
   * Before a code or link is looked up. Only failures count (see `guessed`), because a whole room shares one address.
   * @throws HttpRefusal rate_limited
   */
  async beforeGuess(address: string): Promise<void> {
    if (!this.isOn) return;
    const own = await this.#failuresByAddress.get(this.#key(address));
    const all = await this.#failuresOfAll.get("all");
    if (own && own.consumedPoints >= 10) this.#refuse(own);
    if (all && all.consumedPoints >= 300) this.#refuse(all);
  }

  /** Counts a code or link that was none. */
  async guessed(address: string): Promise<void> {
    if (!this.isOn) return;
    await this.#failuresByAddress.penalty(this.#key(address));
    await this.#failuresOfAll.penalty("all");
  }

  #refuse(res: RateLimiterRes): never {
    this.onHit();
    throw retryAfter("rate_limited", res.msBeforeNext / 1000);
  }

  #key(value: string): string {
    const day = Math.floor(Date.now() / DAY_MS);
    if (day !== this.#salt.day) this.#salt = { day, key: randomBytes(32) };
    return createHmac("sha256", this.#salt.key).update(value).digest("base64url");
  }
}
