import { vi } from "vitest";
import type { TemporaryStore } from "@/db/journal/temporary-store";
import type { CommandName } from "@/domain/commands/commands";
import { SCHEMAS } from "@/domain/commands/schemas";
import type { WorkshopState } from "@/domain/phases";
import { uuid } from "@/domain/scenario";
import type { Frame, Mutation } from "@/domain/wire";
import { Browser } from "./browser";
import { pass, startClock, stopClock } from "./clock";
import { Dice } from "./dice";
import { drawArgs, drawCommand } from "./draw";
import { replaceGlobals } from "./globals";
import { Instance } from "./instance";
import { type Line, Network } from "./network";
import { facilitator, type Person, participant, screen } from "./person";
import { leaksOf, textLeaks } from "./secrets";
import { type Acknowledged, faultsOfBallots, faultsOfJournal, faultsOfStore, isTwice } from "./soundness";
import { workshopIn } from "./start";
import { Trouble } from "./trouble";
import { differences, type Knowledge, knowledgeOf, truthFor } from "./truth";

/** What happened, so that nobody mistakes an idle simulation for a sound product. */
export interface Report {
  /** What must never be; empty for a sound product. */
  faults: string[];
  accepted: Map<string, number>;
  refused: number;
  phases: Set<WorkshopState>;
  frames: number;
  restarts: number;
  versions: number;
}

const STEPS = 45;
const RECENTLY_MS = 2000;

/** One workshop, two servers over one database, and the pages of everybody in it, all from one seed. */
export class World {
  readonly #dice: Dice;
  readonly #store: TemporaryStore;
  readonly #workshopId: string;
  readonly #instances: Instance[];
  readonly #network: Network;
  readonly #trouble: Trouble;
  readonly #browsers: Browser[] = [];
  readonly #lines = new Set<Line>();
  readonly #names = new Map<string, string>();
  readonly #answers = new Map<string, Set<number>>();
  readonly #moveShare: number;
  readonly #truths = new Map<string, Knowledge>();
  readonly report: Report = {
    faults: [],
    accepted: new Map(),
    refused: 0,
    phases: new Set(),
    frames: 0,
    restarts: 0,
    versions: 0,
  };

  constructor(store: TemporaryStore, seed: number | string) {
    this.#dice = new Dice(`simulation ${seed}`);
    this.#store = store;
    stopClock();
    replaceGlobals(this.#dice, (page) => this.#browsers[page - 1]);
    this.#workshopId = this.#dice.uuid();
    this.#found();
    const around = {
      file: store.file,
      workshopId: this.#workshopId,
      dice: this.#dice,
      onFault: (what: string, error: unknown) => this.#fault(`${what} broke: ${String(error)}`),
      onCommitted: (by: Instance, authors: readonly string[]) => this.#tellOthers(by, authors),
    };
    this.#instances = [new Instance("A", around), new Instance("B", around)];
    this.#trouble = new Trouble(this.#dice, this.#instances);
    this.#network = new Network(this.#dice, this.#instances, {
      onFault: around.onFault,
      onWrite: (instance, line, text) => this.#onWrite(instance, line, text),
      onAnswers: (_, commands, answers) => {
        for (const [i, { mid, name }] of commands.entries()) {
          this.#names.set(mid, name);
          const answer = answers[i];
          if (answer && "version" in answer) this.#answeredWith(mid, answer.version);
        }
      },
    });
    this.#moveShare = this.#dice.pick([0.01, 0.03, 0.1]) ?? 0.05;
  }

  async run(): Promise<Report> {
    try {
      this.#open(facilitator(uuid("facilitator"), "Kerstin", "facilitator"));
      this.#open(facilitator(uuid("co-facilitator"), "Jo", "co_facilitator"));
      for (const n of [1, 2, 3, 1]) this.#open(participant(uuid(`participant ${n}`)));
      this.#open(screen(uuid("screen")));
      for (let step = 0; step < STEPS && this.report.faults.length === 0; step += 1) {
        for (let acts = this.#dice.between(1, 4); acts > 0; acts -= 1) this.#act();
        await pass(this.#dice.between(2, 50));
        this.#look();
      }
      await this.#settle();
      this.#judge();
    } finally {
      await this.#end();
    }
    return this.report;
  }

  #found(): void {
    const { tables } = workshopIn(this.#dice, this.#workshopId);
    this.#store.start(tables);
  }

  #open(person: Person): void {
    const options = {
      person,
      workshopId: this.#workshopId,
      network: this.#network,
      dice: this.#dice,
      onWrong: (what: string) => this.#fault(what),
    };
    const browser = new Browser(options, this.#browsers.length + 1);
    this.#browsers.push(browser);
    browser.load();
  }

  #act(): void {
    const browser = this.#dice.pick(this.#browsers.filter(({ isDenied, isClosed }) => !isDenied && !isClosed));
    const luck = this.#dice.next();
    if (!browser || luck < 0.12) this.#trouble.strike(browser);
    else if (luck < 0.15) this.#intrude(browser);
    else if (luck < 0.17) void this.#join();
    else if (luck < 0.17 + this.#moveShare) this.#command(this.#browsers[0], "run.movePhase");
    else this.#command(browser);
  }

  #command(browser: Browser | undefined, name?: CommandName): void {
    if (browser?.replica.cursor == null) return;
    const { view } = browser.replica;
    const command = name ? drawArgs(this.#dice, name, view) : drawCommand(this.#dice, browser.person, view);
    if (command) browser.execute(command.name, command.args);
  }

  /** Commands no page would send: somebody else's, in the wrong phase, of the wrong shape. */
  #intrude({ person, replica }: Browser): void {
    const instance = this.#network.anyInstance();
    const name = this.#dice.pick(Object.keys(SCHEMAS)) as CommandName;
    if (!instance || replica.cursor === null || person.viewer.surface === "screen") return;
    const drawn = drawArgs(this.#dice, name, replica.view)?.args;
    const args = this.#dice.chance(0.3) ? { ...(drawn ?? {}), more: 1 } : drawn;
    const mutation: Mutation = { mid: this.#dice.uuid(), name: this.#dice.chance(0.1) ? "__proto__" : name, args };
    void this.#network.send(person, [mutation]);
  }

  async #join(): Promise<void> {
    const id = this.#dice.uuid();
    const args = { id, displayName: "Anna", secretHash: this.#dice.hex(32) };
    const answer = await this.#network.anyInstance()?.submit("participants.join", args);
    if (answer && "version" in answer && answer.version > 0 && this.#browsers.length < 10) this.#open(participant(id));
  }

  /** The bus between servers loses, doubles and delays. */
  #tellOthers(by: Instance, authors: readonly string[]): void {
    for (const other of this.#instances) {
      if (other === by) continue;
      const times = this.#dice.chance(0.15 * this.#network.trouble) ? 0 : this.#dice.chance(0.1) ? 2 : 1;
      for (let n = 0; n < times; n += 1) setTimeout(() => other.hear(authors), this.#dice.between(1, 120));
    }
  }

  /** What this reader may know of the workshop as this server has it. */
  #truth({ journal }: Instance, { viewer }: Person): Knowledge {
    const state = journal.state(this.#workshopId);
    if (!state) return new Map();
    const key = `${state.version} ${viewer.surface} ${viewer.participantId}`;
    const known = this.#truths.get(key) ?? truthFor(state.tables, viewer);
    this.#truths.set(key, known);
    return known;
  }

  #onWrite(instance: Instance, line: Line, text: string): Knowledge | undefined {
    const data = text.split("\n").find((part) => part.startsWith("data: "));
    if (!data) return undefined;
    const frame = JSON.parse(data.slice(6)) as Frame;
    const { viewer, actor } = line.person;
    const tables = instance.journal.state(this.#workshopId)?.tables;
    if (!tables) return undefined;
    this.report.frames += 1;
    this.report.phases.add(tables.workshop().phase);
    for (const leak of [...leaksOf(frame, viewer, tables), ...textLeaks(text, viewer, tables)])
      this.#fault(`leak to ${viewer.surface}: ${leak}`);
    if (!line.isFresh && this.#isIdle(frame) && !this.#hasActed(actor.id))
      this.#fault(`leak to ${viewer.surface}: a frame that tells only that something happened`);
    this.#lines.add(line);
    if (frame.tick) return undefined;
    line.latest = this.#truth(instance, line.person);
    return line.latest;
  }

  #isIdle = ({ put, del = [], full, tick }: Frame) => put.length === 0 && del.length === 0 && !full && !tick;

  /** Whether somebody gave a command just now, which a frame may have to confirm; nobody can tell any more after erasure. */
  #hasActed(actorId: string): boolean {
    const sql = "select 1 from journal where workshop_id = ? and at > ? and (actor_id = ? or actor_id is null) limit 1";
    return this.#store.sqlite.prepare(sql).get(this.#workshopId, Date.now() - RECENTLY_MS, actorId) !== undefined;
  }

  /** Between messages: whoever was sent nothing has nothing to learn, and nobody's ballot has grown too large. */
  #look(): void {
    for (const line of this.#lines) this.#lookAt(line);
    for (const { isUp, journal } of this.#instances) {
      const tables = isUp ? journal.state(this.#workshopId)?.tables : undefined;
      if (tables) for (const fault of faultsOfBallots(tables)) this.#fault(fault);
    }
  }

  #lookAt(line: Line): void {
    const { instance, person, latest } = line;
    if (line.isGone) this.#lines.delete(line);
    if (line.isGone || !latest || !instance.isQuiet || !instance.isAllowed(person)) return;
    const [wrong] = differences(latest, this.#truth(instance, person));
    if (wrong) this.#fault(`not told to ${person.viewer.surface}: ${wrong}`);
  }

  /** Everything works again, and everybody gets what they are owed. */
  async #settle(): Promise<void> {
    this.#network.trouble = 0;
    for (let tries = 0; tries < 60; tries += 1) {
      for (const instance of this.#instances) {
        instance.busy = 0;
        instance.setFull(false);
      }
      for (const browser of this.#present()) browser.retry();
      await pass(500, 20);
      if (this.#instances.every(({ isUp }) => isUp) && this.#present().every((browser) => this.#hasArrived(browser)))
        return;
    }
    for (const browser of this.#present().filter((one) => !this.#hasArrived(one)))
      this.#fault(`never: ${browser.name} is left at ${browser.replica.cursor} with ${browser.waiting} commands`);
  }

  #present(): Browser[] {
    return this.#browsers.filter(({ isDenied, isClosed }) => !isDenied && !isClosed);
  }

  #hasArrived({ waiting, replica, person }: Browser): boolean {
    const [instance] = this.#instances;
    if (!instance || waiting > 0 || replica.pending.length > 0) return false;
    return differences(knowledgeOf(replica, replica.view), this.#truth(instance, person)).length === 0;
  }

  #judge(): void {
    const acknowledged = this.#browsers.flatMap((browser) => this.#countAnswers(browser));
    for (const browser of this.#browsers) for (const fault of browser.faults()) this.#fault(fault);
    for (const [mid, versions] of this.#answers)
      if (isTwice(versions, this.#isErased())) this.#fault(`twice: ${this.#names.get(mid)} ${mid} as ${[...versions]}`);
    const caches = this.#instances.map(({ journal }) => journal.caughtUp(this.#workshopId)?.tables);
    const { sqlite } = this.#store;
    for (const fault of faultsOfStore(sqlite, this.#workshopId, caches)) this.#fault(fault);
    for (const fault of faultsOfJournal(sqlite, this.#workshopId, acknowledged)) this.#fault(fault);
    this.report.restarts = this.#trouble.restarts;
    this.report.versions = this.#instances[0]?.journal.state(this.#workshopId)?.version ?? 0;
  }

  /** A command refused the first time and doubled on its way may have been taken the second time. */
  #countAnswers({ answered }: Browser): Acknowledged[] {
    const acknowledged: Acknowledged[] = [];
    for (const [mid, answer] of answered) {
      const name = this.#names.get(mid) ?? "";
      if ("refused" in answer) this.report.refused += 1;
      else if (answer.version > 0) this.report.accepted.set(name, (this.report.accepted.get(name) ?? 0) + 1);
      if (!("refused" in answer) || !this.#answers.has(mid)) acknowledged.push({ mid, name, answer });
    }
    return acknowledged;
  }

  #isErased(): boolean {
    return this.#instances[0]?.journal.state(this.#workshopId)?.tables.workshop().erasedAt !== null;
  }

  #answeredWith(mid: string, version: number): void {
    const versions = this.#answers.get(mid) ?? new Set();
    this.#answers.set(mid, versions.add(version));
  }

  #fault(what: string): void {
    if (this.report.faults.length < 10) this.report.faults.push(what);
  }

  async #end(): Promise<void> {
    for (const browser of this.#browsers) browser.close();
    for (const instance of this.#instances) if (instance.isUp) await instance.stop({ inOrder: false });
    vi.clearAllTimers();
    startClock();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}
