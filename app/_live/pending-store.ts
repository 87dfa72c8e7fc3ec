import type { Mutation } from "@/domain/wire";

/** Commands that still wait for an answer, kept on the device: a reload or an empty battery loses nothing. */
export class PendingStore {
  readonly #key: string;

  constructor(workshopId: string, surface: string, identity: string) {
    this.#key = `touchstone.pending.${workshopId}.${surface}.${identity}`;
  }

  load(): Mutation[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      return Array.isArray(stored) ? stored.filter(isMutation).map(bare) : [];
    } catch {
      return [];
    }
  }

  /** Several tabs may write: each adds and takes away its own, by `mid`. */
  add(mutation: Mutation): void {
    this.#save([...this.load().filter(({ mid }) => mid !== mutation.mid), mutation]);
  }

  remove(mid: string): void {
    this.#save(this.load().filter((mutation) => mutation.mid !== mid));
  }

  #save(mutations: Mutation[]): void {
    try {
      if (mutations.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(mutations));
    } catch {
      // Private mode or a full device: the commands stay in memory and are sent from there.
    }
  }
}

const isMutation = (value: unknown): value is Mutation =>
  typeof value === "object" && value !== null && "mid" in value && "name" in value && "args" in value;

/** Another release may have kept more with it, for which the server would turn away the whole call. */
const bare = ({ mid, name, args }: Mutation): Mutation => ({ mid, name, args });
