import type { Answer, Mutation } from "@/domain/wire";

export type SaveState = "saved" | "saving" | "offline" | "failed";

/** What came of a call: answers in order, or why there are none. */
export type SendResult = { answers: Answer[] } | { failed: "retry" | "denied" | "malformed" };

interface OutboxOptions {
  send: (commands: Mutation[]) => Promise<SendResult>;
  onAnswer: (mutation: Mutation, answer: Answer) => void;
  onState: () => void;
}

const PER_CALL = 50;
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 8000;
/** Failures in a row after which the chip says so; trying goes on. */
const FAILED_AFTER = 4;

/** Sends commands one call at a time and in order, each until it has an answer, with the same `mid` every time. */
export class Outbox {
  readonly #options: OutboxOptions;
  #queue: Mutation[] = [];
  #isSending = false;
  #failures = 0;
  #isDenied = false;
  #perCall = PER_CALL;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  get state(): SaveState {
    if (this.#queue.length === 0) return "saved";
    if (this.#failures === 0) return "saving";
    return this.#failures >= FAILED_AFTER && navigator.onLine ? "failed" : "offline";
  }

  add(mutation: Mutation): void {
    if (this.#queue.some(({ mid }) => mid === mutation.mid)) return;
    this.#queue.push(mutation);
    void this.#flush();
  }

  /** Tries at once: the line is back, or somebody pressed "retry". */
  retry(): void {
    clearTimeout(this.#retry);
    void this.#flush();
  }

  stop(): void {
    this.#isDenied = true;
    clearTimeout(this.#retry);
  }

  async #flush(): Promise<void> {
    if (this.#isSending || this.#isDenied || this.#queue.length === 0) return;
    this.#isSending = true;
    this.#options.onState();
    const call = this.#queue.slice(0, this.#perCall);
    const result = await this.#options.send(call);
    this.#isSending = false;
    this.#take(call, result);
    this.#options.onState();
  }

  #take(call: Mutation[], result: SendResult): void {
    if ("answers" in result) {
      const answers = call.map((mutation, i) => ({ mutation, answer: result.answers[i] ?? NOT_SAVED }));
      const settled = answers.filter(({ answer }) => !isPassing(answer));
      for (const { mutation, answer } of settled) this.#answer(mutation, answer);
      this.#goOn(settled.length === call.length);
    } else if (result.failed === "denied") {
      this.#isDenied = true;
    } else if (result.failed === "malformed") {
      this.#isolate(call);
    } else {
      this.#later();
    }
  }

  #goOn(isSettled: boolean): void {
    if (isSettled) {
      this.#failures = 0;
      void this.#flush();
    } else this.#later();
  }

  #answer(mutation: Mutation, answer: Answer): void {
    this.#queue = this.#queue.filter(({ mid }) => mid !== mutation.mid);
    this.#options.onAnswer(mutation, answer);
  }

  /** One bad command must not hold up the others: send singly, give the bad one back to its author. */
  #isolate(call: Mutation[]): void {
    const [only] = call;
    if (call.length === 1 && only) {
      this.#answer(only, { refused: "invalid" });
      this.#perCall = PER_CALL;
    } else this.#perCall = 1;
    void this.#flush();
  }

  #later(): void {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures) * (0.5 + Math.random());
    this.#failures += 1;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#flush(), wait);
  }
}

/** The one refusal that passes by itself: the server could not write just now. */
const NOT_SAVED = { refused: "not_saved" } as const satisfies Answer;
const isPassing = (answer: Answer) => "refused" in answer && answer.refused === NOT_SAVED.refused;
