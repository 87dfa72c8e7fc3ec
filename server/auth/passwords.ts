import { randomBytes } from "node:crypto";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import { retryAfter } from "../http/refusal";

/** argon2id (the package's default) with 19 MiB and two passes: OWASP Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MAX_WAITING = 20;

/** Hashes passwords, two at once: each takes 19 MiB and tens of milliseconds, and more would starve everybody else. */
export class Passwords {
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #decoy: Promise<string> | undefined;

  /** @throws HttpRefusal unavailable when too many wait already */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(normal(password), COST));
  }

  /**
   * Takes the same time for a user who does not exist (`phc` undefined or null), and answers no.
   * @throws HttpRefusal unavailable when too many wait already
   */
  verify(phc: string | null | undefined, password: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const isRight = await verify(phc ?? (await this.#decoyHash()), normal(password));
      return isRight && Boolean(phc);
    });
  }

  /** Whether the hash was made with less effort than is asked for now. */
  isWeak(phc: string): boolean {
    const { memoryCost, timeCost } = parseOptions(phc);
    return memoryCost < COST.memoryCost || timeCost < COST.timeCost;
  }

  #decoyHash(): Promise<string> {
    this.#decoy ??= hash(randomBytes(16), COST);
    return this.#decoy;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < AT_ONCE) this.#running += 1;
    else await this.#place();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** Whoever finishes hands its place on, so a newcomer cannot slip in between. */
  #place(): Promise<void> {
    if (this.#waiting.length >= MAX_WAITING) throw retryAfter("unavailable", 2);
    return new Promise((go) => this.#waiting.push(go));
  }
}

const normal = (password: string): string => password.normalize("NFC");
