/** What `localStorage` offers of itself here. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * Texts somebody has begun, kept on the device under one key per field, so that a reload, a phase change or a lost
 * connection loses nothing. What is sent or emptied leaves no trace.
 */
export class Drafts {
  readonly #prefix: string;
  readonly #storage: DraftStorage | undefined;
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<() => void>();

  constructor(workshopId: string, personId: string, storage: DraftStorage | undefined) {
    this.#prefix = `touchstone.draft.${workshopId}.${personId}.`;
    this.#storage = storage;
  }

  get(field: string): string {
    const known = this.#texts.get(field);
    if (known !== undefined) return known;
    const stored = this.#read(field);
    this.#texts.set(field, stored);
    return stored;
  }

  set(field: string, text: string): void {
    this.#texts.set(field, text);
    try {
      if (text === "") this.#storage?.removeItem(this.#prefix + field);
      else this.#storage?.setItem(this.#prefix + field, text);
    } catch {
      // Private mode or a full device: the text stays in memory.
    }
    for (const listener of this.#listeners) listener();
  }

  /** The fields that begin like this and hold a text. */
  begun(beginning: string): string[] {
    const known = new Set([...this.#texts.keys(), ...this.#storedFields()]);
    return [...known].filter((field) => field.startsWith(beginning) && this.get(field) !== "").sort();
  }

  /** Gives a text back that could not be sent, unless a new one has been begun meanwhile. */
  giveBack(field: string, text: string): boolean {
    if (this.get(field).trim() !== "") return false;
    this.set(field, text);
    return true;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #storedFields(): string[] {
    try {
      const keys = Array.from({ length: this.#storage?.length ?? 0 }, (_, i) => this.#storage?.key(i) ?? "");
      return keys.filter((key) => key.startsWith(this.#prefix)).map((key) => key.slice(this.#prefix.length));
    } catch {
      return [];
    }
  }

  #read(field: string): string {
    try {
      return this.#storage?.getItem(this.#prefix + field) ?? "";
    } catch {
      return "";
    }
  }
}
