import fc from "fast-check";
import { expect } from "vitest";
import type { Entry } from "@/db/journal/journal";
import type { SqliteJournal } from "@/db/journal/sqlite";
import type { TemporaryStore } from "@/db/journal/temporary-store";
import { COMMANDS } from "@/domain/commands/commands";
import type { Actor } from "@/domain/commands/rule";
import { Refused } from "@/domain/errors";
import { Replica, type Rules, versionOf } from "@/domain/replica";
import { momentOf, START, scenario, uuid } from "@/domain/scenario";
import { dotId } from "@/domain/state";
import type { Viewer } from "@/domain/view/viewer";
import type { Answer, Frame, Mutation } from "@/domain/wire";
import { Room } from "@/server/live/room";
import { BallotModel } from "./ballot-model";

/** What happens next: somebody taps, the group moves, or something under way arrives. */
export type Step =
  | { kind: "set"; who: number; moment: number; dots: number }
  | { kind: "move"; to: "vote" | "rate"; isStale: boolean }
  | { kind: "arrive"; commands: number; isDoubled: boolean }
  | { kind: "frames" | "answers"; who: number };

const VOTERS = 5;
const MOMENTS = 3;

/** Taps, moves, arrivals, and what is read, in shares; the first `busy` clients tap. */
const stepOf = ({
  busy,
  shares,
}: {
  busy: number;
  shares: [number, number, number, number, number];
}): fc.Arbitrary<Step> => {
  const [taps, moves, arrivals, frames, answers] = shares;
  const reader = { who: fc.oneof(fc.nat(busy - 1), fc.nat(VOTERS)) };
  return fc.oneof(
    {
      weight: taps,
      arbitrary: fc.record({
        kind: fc.constant("set" as const),
        who: fc.nat(busy - 1),
        moment: fc.nat(MOMENTS - 1),
        dots: fc.nat(4),
      }),
    },
    {
      weight: moves,
      arbitrary: fc.record({
        kind: fc.constant("move" as const),
        to: fc.constantFrom("vote" as const, "rate" as const),
        isStale: fc.boolean(),
      }),
    },
    {
      weight: arrivals,
      arbitrary: fc.record({
        kind: fc.constant("arrive" as const),
        commands: fc.integer({ min: 1, max: 6 }),
        isDoubled: fc.boolean(),
      }),
    },
    { weight: frames, arbitrary: fc.record({ kind: fc.constant("frames" as const), ...reader }) },
    { weight: answers, arbitrary: fc.record({ kind: fc.constant("answers" as const), ...reader }) },
  );
};

const historyOf = (step: fc.Arbitrary<Step>) => fc.array(step, { minLength: 100, maxLength: 100 });

/** Histories of a hundred steps: a group that is moved on, or one or two who tap fast while answers are slow. */
export const histories: fc.Arbitrary<Step[]> = fc.oneof(
  historyOf(stepOf({ busy: VOTERS, shares: [8, 1, 4, 3, 3] })),
  historyOf(stepOf({ busy: 2, shares: [10, 0, 4, 4, 1] })),
);

interface Client {
  actor: Actor;
  replica: Replica;
  frames: string[];
  answers: [mid: string, Answer][];
  /** Dots last set here per moment, while no answer has said otherwise: only this page changes this ballot. */
  mine: Map<string, { mid: string; dots: number }>;
  /** What waited when the group moved or something was refused, and what was tapped on top of it. */
  doubtful: Set<string>;
}

interface Sent {
  client: Client;
  mutation: Mutation;
}

/** Five voters and a facilitator over the real journal and the real delivery, in step with a model of what a ballot is. */
export class BallotHistory {
  readonly #journal: SqliteJournal;
  readonly #workshopId: string;
  readonly #room: Room;
  readonly #clients: Client[];
  readonly #model = new BallotModel({ budget: 5, cap: 3 });
  readonly #underWay: Sent[] = [];
  /** The latest command that was accepted; it may come once more. */
  #accepted: Sent | undefined;
  readonly #answered = new Map<string, Answer>();
  #mids = 0;

  constructor({ journal, start }: TemporaryStore, number: number) {
    this.#journal = journal;
    this.#workshopId = uuid(`history ${number}`);
    const moments = Array.from({ length: MOMENTS }, (_, i) => momentOf(i));
    const workshop = { id: this.#workshopId, joinCode: `${10_000_000 + number}` };
    const { tables, facilitator, participants } = scenario({
      phase: "vote",
      participants: VOTERS,
      workshop,
      records: moments,
    });
    start(tables);
    this.#room = new Room(this.#workshopId, journal);
    this.#clients = [...participants, facilitator].map((actor) => this.#enter(actor));
  }

  play(steps: readonly Step[]): void {
    for (const next of steps) this.#take(next);
    while (this.#underWay.length > 0) this.#arrive({ kind: "arrive", commands: 6, isDoubled: false });
    for (const client of this.#clients) {
      this.#readAnswers(client);
      this.#readFrames(client);
      expect(client.replica.pending).toEqual([]);
      if (client.actor.role === "participant") this.#compare(client, this.#model.version);
    }
  }

  #enter(actor: Actor): Client {
    const replica = new Replica({ actor, now: () => START, rules: COMMANDS as Rules });
    const client: Client = { actor, replica, frames: [], answers: [], mine: new Map(), doubtful: new Set() };
    const viewer: Viewer =
      actor.role === "participant" ? { surface: "phone", participantId: actor.id } : { surface: "cockpit" };
    const write = (frame: string) => void client.frames.push(frame);
    this.#room.add({ viewer, identity: actor.id, isAllowed: () => true, write, end() {} }, null);
    this.#readFrames(client);
    return client;
  }

  #take(next: Step): void {
    if (next.kind === "set") this.#set(next);
    else if (next.kind === "move") this.#move(next);
    else if (next.kind === "arrive") this.#arrive(next);
    else if (next.kind === "frames") this.#readFrames(this.#client(next.who));
    else this.#readAnswers(this.#client(next.who));
  }

  #client(who: number): Client {
    const client = this.#clients[who];
    if (!client) throw new Error(`no client ${who}`);
    return client;
  }

  #set({ who, moment, dots }: Extract<Step, { kind: "set" }>): void {
    const client = this.#client(who);
    const momentId = uuid(`moment ${moment}`);
    const mid = this.#give(client, "dots.set", { momentId, dots });
    if (mid) client.mine.set(momentId, { mid, dots });
    this.#expectOwnWrites(client);
  }

  #move({ to, isStale }: Extract<Step, { kind: "move" }>): void {
    const expectedRevision = this.#model.revision - Number(isStale);
    this.#give(this.#client(VOTERS), "run.movePhase", { to, expectedRevision });
  }

  /** @returns the command's `mid` if the page took it */
  #give(client: Client, name: string, args: unknown): string | undefined {
    const mutation = { mid: `${(this.#mids += 1)}`, name, args };
    try {
      client.replica.add(mutation, "0");
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
    this.#underWay.push({ client, mutation });
    return mutation.mid;
  }

  /** The model answers each command in the order of the transaction; whatever came twice is answered as before. */
  #arrive({ commands, isDoubled }: Extract<Step, { kind: "arrive" }>): void {
    const arriving = this.#underWay.splice(0, commands);
    const [twice] = arriving;
    const late = isDoubled ? this.#accepted : undefined;
    const batch = [...(isDoubled && twice ? [twice] : []), ...arriving, ...(late ? [late] : [])];
    const entries = batch.map(({ client, mutation }): Entry => {
      return { workshopId: this.#workshopId, actor: client.actor, now: START, ...mutation };
    });
    for (const [i, outcome] of this.#journal.commit(entries).entries()) {
      const sent = batch[i];
      if (!sent || "error" in outcome) throw new Error("a rule broke");
      this.#judge(sent, outcome.answer);
    }
    this.#room.flush(new Set(batch.map(({ client }) => client.actor.id)));
  }

  #judge(sent: Sent, answer: Answer): void {
    const { client, mutation } = sent;
    const before = this.#answered.get(mutation.mid);
    const isKnown = before && "version" in before;
    const expected = isKnown ? before : this.#model.answer(client.actor, mutation);
    expect(answer, `${mutation.name} ${JSON.stringify(mutation.args)}`).toEqual(expected);
    this.#answered.set(mutation.mid, answer);
    client.answers.push([mutation.mid, answer]);
    if ("version" in answer) this.#accepted = sent;
  }

  #readAnswers(client: Client): void {
    for (const [mid, answer] of client.answers.splice(0)) {
      client.replica.answer(mid, answer);
      if ("refused" in answer) this.#giveBack(client, mid);
    }
  }

  /** What came after something refused may have leant on it. */
  #giveBack(client: Client, refused: string): void {
    for (const [momentId, { mid }] of client.mine) if (mid === refused) client.mine.delete(momentId);
    this.#doubt(client);
  }

  #doubt({ replica, doubtful }: Client): void {
    for (const { mid } of replica.pending) doubtful.add(mid);
  }

  #readFrames(client: Client): void {
    for (const text of client.frames.splice(0)) {
      const data = text.split("\n").find((line) => line.startsWith("data: ")) ?? "";
      const frame = JSON.parse(data.slice(6)) as Frame;
      const before = client.replica.cursor;
      expect(client.replica.apply(frame), "a frame joins on").toBe(true);
      if (frame.tick) continue;
      if (frame.full) this.#doubt(client);
      if (before) expect(versionOf(frame.cur)).toBeGreaterThanOrEqual(versionOf(before));
      this.#compare(client, versionOf(frame.cur));
    }
    this.#expectOwnWrites(client);
  }

  /** What the server sent is the person's own ballot as the model had it at that version, and nobody else's. */
  #compare({ actor, replica }: Client, version: number): void {
    const ballot = [...replica.sent.all("dot")].map(({ participantId, momentId, dots }) => [
      participantId,
      momentId,
      dots,
    ]);
    expect(ballot.toSorted()).toEqual(this.#model.ballotAt(version, actor.id));
    expect(replica.sent.workshop().phase).toBe(this.#model.phaseAt(version));
  }

  /**
   * A page shows what was tapped on it last until the server refuses it, whichever of frames and answers comes first. Not
   * looked at while something tapped may still be refused because the group moved.
   */
  #expectOwnWrites(client: Client): void {
    const { actor, replica, mine, doubtful } = client;
    for (const mid of doubtful) if (!this.#isOpen(replica, mid)) doubtful.delete(mid);
    if (doubtful.size > 0) this.#doubt(client);
    else
      for (const [momentId, { mid, dots }] of mine)
        if (!this.#isRefused(mid)) expect(replica.view.get("dot", dotId(1, actor.id, momentId))?.dots ?? 0).toBe(dots);
  }

  #isRefused(mid: string): boolean {
    const answer = this.#answered.get(mid);
    return answer !== undefined && "refused" in answer;
  }

  /** Whether a page still waits for the answer to a command, or for the frame that holds it. */
  #isOpen({ cursor, pending }: Replica, mid: string): boolean {
    const answer = this.#answered.get(mid);
    const version = answer && "version" in answer ? answer.version : 0;
    return pending.some((waiting) => waiting.mid === mid) || version > (cursor ? versionOf(cursor) : 0);
  }
}
