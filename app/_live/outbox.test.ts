import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Mutation } from "@/domain/wire";
import { Outbox, type SendResult } from "./outbox";

const command = (mid: string): Mutation => ({ mid, name: "dots.set", args: {} });

function outbox(results: (SendResult | ((commands: Mutation[]) => SendResult))[]) {
  const calls: string[][] = [];
  const answers: [string, Answer][] = [];
  const box = new Outbox({
    send: async (commands) => {
      calls.push(commands.map(({ mid }) => mid));
      const next = results.shift() ?? ((all: Mutation[]) => ({ answers: all.map(() => ({ version: 1 })) }));
      return typeof next === "function" ? next(commands) : next;
    },
    onAnswer: ({ mid }, answer) => answers.push([mid, answer]),
    onState: () => {},
  });
  return { box, calls, answers };
}

describe("the outbox", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("navigator", { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("sends in order, one call at a time, what arrived meanwhile together", async () => {
    const { box, calls, answers } = outbox([]);
    for (const mid of ["a", "b", "c"]) box.add(command(mid));
    await vi.runAllTimersAsync();
    expect(calls).toEqual([["a"], ["b", "c"]]);
    expect(answers.map(([mid]) => mid)).toEqual(["a", "b", "c"]);
    expect(box.state).toBe("saved");
  });

  it("repeats the same call after a failure until it has an answer, and says so in between", async () => {
    const { box, calls } = outbox([{ failed: "retry" }, { failed: "retry" }]);
    box.add(command("a"));
    await vi.advanceTimersByTimeAsync(0);
    expect(box.state).toBe("offline");
    expect(box.waiting).toBe(1);
    await vi.runAllTimersAsync();
    expect(calls).toEqual([["a"], ["a"], ["a"]]);
    expect(box.state).toBe("saved");
  });

  it("calls it a failure after several tries on a line that works, and goes on trying", async () => {
    const { box } = outbox(Array.from({ length: 6 }, () => ({ failed: "retry" as const })));
    box.add(command("a"));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(box.state).toBe("failed");
    await vi.runAllTimersAsync();
    expect(box.state).toBe("saved");
  });

  it("keeps what could not be written just now, without hammering the server", async () => {
    const { box, calls, answers } = outbox([{ answers: [{ refused: "not_saved" }] }]);
    box.add(command("a"));
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(calls).toHaveLength(2);
    expect(answers).toEqual([["a", { version: 1 }]]);
  });

  it("sends singly after a malformed call and gives only the bad command back", async () => {
    const { box, calls, answers } = outbox([
      { answers: [{ version: 1 }] },
      { failed: "malformed" },
      { failed: "malformed" },
    ]);
    for (const mid of ["a", "bad", "c"]) box.add(command(mid));
    await vi.runAllTimersAsync();
    expect(calls).toEqual([["a"], ["bad", "c"], ["bad"], ["c"]]);
    expect(answers).toEqual([
      ["a", { version: 1 }],
      ["bad", { refused: "invalid" }],
      ["c", { version: 1 }],
    ]);
  });

  it("stops when the person may not go on, and keeps what waits", async () => {
    const { box, calls } = outbox([{ failed: "denied" }]);
    box.add(command("a"));
    await vi.runAllTimersAsync();
    box.add(command("b"));
    await vi.runAllTimersAsync();
    expect(calls).toEqual([["a"]]);
    expect(box.waiting).toBe(2);
  });

  it("takes the same command only once", async () => {
    const { box, calls } = outbox([]);
    box.add(command("a"));
    box.add(command("a"));
    await vi.runAllTimersAsync();
    expect(calls).toEqual([["a"]]);
  });
});
