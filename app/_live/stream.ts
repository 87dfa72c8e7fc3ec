import type { Frame } from "@/domain/wire";

export type StreamStatus = "connecting" | "live" | "offline" | "denied";

interface StreamOptions {
  /** Address with the present cursor; asked anew for every attempt. */
  url: () => string;
  /** @returns false if the frame does not join on, so that the stream is made anew */
  onFrame: (frame: Frame) => boolean;
  /** The server's clock at sending, UTC milliseconds; told by heartbeats. */
  onTime?: (at: number) => void;
  onStatus: (status: StreamStatus) => void;
}

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8000;
/** The server sends a heartbeat every 15 s; silence for longer means a dead line. */
const SILENCE_MS = 40_000;
/** The frame of a command comes right after its answer, or has been lost, unless the line is busy with something larger. */
const OVERDUE_MS = 5000;
const IDLE_MS = 3000;
/** Hidden pages let their stream go, so that many tabs of one browser all work. */
const HIDDEN_MS = 30_000;
/** A 403 is none of the server's: it comes from networks that want a sign-in of their own first. */
const DENIED = new Set([401, 404]);

/**
 * Reads the live stream by fetch (EventSource gives up for good on any answer but 200) and makes it anew for ever:
 * after errors with growing, jittered waits, at once when the page is shown again or the network is back.
 */
export class LiveStream {
  readonly #options: StreamOptions;
  #attempt = 0;
  #controller: AbortController | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #hide: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds after which the server, going down, asked to be tried again. */
  #hint: number | undefined;
  #heardAt = 0;
  #isStopped = true;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isStopped = false;
    document.addEventListener("visibilitychange", this.#onVisibility);
    window.addEventListener("pageshow", this.#wake);
    window.addEventListener("online", this.#wake);
    window.addEventListener("offline", this.#onOffline);
    void this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    document.removeEventListener("visibilitychange", this.#onVisibility);
    window.removeEventListener("pageshow", this.#wake);
    window.removeEventListener("online", this.#wake);
    window.removeEventListener("offline", this.#onOffline);
    clearTimeout(this.#hide);
    this.#letGo();
  }

  /** Drops the line and makes a new one from the present cursor. */
  restart(): void {
    this.#letGo();
    if (!this.#isStopped) void this.#connect();
  }

  /** The server was heard from another way: whatever waits to be tried again need not wait. */
  hasten(): void {
    if (this.#retry !== undefined) this.restart();
  }

  /** Makes the line anew unless what an answer told of comes by it soon: the next frame might be minutes away. */
  expect(hasCome: () => boolean, wait = OVERDUE_MS): void {
    setTimeout(() => {
      if (this.#isStopped || !this.#controller || this.#retry !== undefined || hasCome()) return;
      if (performance.now() - this.#heardAt > IDLE_MS) this.restart();
      else this.expect(hasCome, IDLE_MS);
    }, wait);
  }

  readonly #wake = () => {
    if (!this.#controller || this.#retry !== undefined) this.restart();
  };

  readonly #onOffline = () => {
    this.#options.onStatus("offline");
    this.#letGo();
    this.#retryLater();
  };

  readonly #onVisibility = () => {
    clearTimeout(this.#hide);
    if (document.visibilityState === "visible") this.#wake();
    else this.#hide = setTimeout(() => this.#letGo(), HIDDEN_MS);
  };

  #letGo(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.#retry = undefined;
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #connect(): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    this.#watchSilence(controller);
    try {
      const response = await fetch(this.#options.url(), { signal: controller.signal, cache: "no-store" });
      if (DENIED.has(response.status)) return this.#options.onStatus("denied");
      if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
      this.#attempt = 0;
      this.#options.onStatus("live");
      await this.#read(response.body.getReader(), controller);
    } catch {
      // Every failure ends the same way: wait a little, try again.
    }
    if (controller === this.#controller) this.#retryLater();
  }

  async #read(reader: ReadableStreamDefaultReader<Uint8Array>, controller: AbortController): Promise<void> {
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      this.#watchSilence(controller);
      const { done, value } = await reader.read();
      if (done) return;
      this.#heardAt = performance.now();
      text += decoder.decode(value, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      if (!events.every((event) => this.#take(event))) return controller.abort();
    }
  }

  #take(event: string): boolean {
    const lines = event.split("\n");
    const retry = lines.find((line) => line.startsWith("retry: "));
    if (retry) this.#hint = Number.parseInt(retry.slice(7), 10);
    if (event.startsWith(": at ")) this.#options.onTime?.(Number.parseInt(event.slice(5), 10));
    const data = lines.find((line) => line.startsWith("data: "));
    return data === undefined || this.#options.onFrame(JSON.parse(data.slice(6)) as Frame);
  }

  #watchSilence(controller: AbortController): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => controller.abort(), SILENCE_MS);
  }

  #retryLater(): void {
    clearTimeout(this.#silence);
    if (this.#isStopped) return;
    this.#options.onStatus(navigator.onLine ? "connecting" : "offline");
    const wait = this.#hint ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#attempt) * (0.5 + Math.random());
    this.#hint = undefined;
    this.#attempt += 1;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      void this.#connect();
    }, wait);
  }
}
