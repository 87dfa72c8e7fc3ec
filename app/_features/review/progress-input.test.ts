import { describe, expect, it } from "vitest";
import { afterSaving, commandsFor, type FormAction, mistakesIn } from "./progress-input";

const measure = { name: "Greeted", unit: "%", baseline: 10, target: 60, current: 30 };
const action: FormAction = { id: "a", title: "x", status: "open", measure, updatedAt: 7 };

describe("what is entered about an action", () => {
  it("needs a value or a reason to be done, and a reason to be dropped", () => {
    expect(mistakesIn({ status: "done", metric: "", note: " " })).toEqual({ note: "reasonDone" });
    expect(mistakesIn({ status: "dropped", metric: "3", note: "" })).toEqual({ note: "reasonDropped" });
    expect(mistakesIn({ status: "open", metric: "viel", note: "" })).toEqual({ metric: "notANumber" });
    expect(mistakesIn({ status: "done", metric: "3", note: "" })).toEqual({});
    expect(mistakesIn({ status: "done", metric: "", note: "no counter" })).toEqual({});
  });

  it("becomes one command for status and value, and a note of its own", () => {
    expect(commandsFor(action, { status: "done", metric: "60", note: "went well" })).toEqual([
      { name: "actions.setStatus", args: { id: "a", status: "done", metricValue: 60, seen: 7 } },
      { name: "actions.addNote", args: { id: "a", text: "went well" } },
    ]);
    expect(commandsFor(action, { status: "open", metric: "31", note: "" })).toEqual([
      { name: "actions.setMetric", args: { id: "a", metricValue: 31, seen: 7 } },
    ]);
  });

  it("takes the text as reason where one is needed", () => {
    expect(commandsFor(action, { status: "dropped", metric: "30", note: "too dear" })).toEqual([
      { name: "actions.setStatus", args: { id: "a", status: "dropped", reason: "too dear", seen: 7 } },
    ]);
  });

  it("builds on itself where the page has not been read anew, and claims to have seen nothing", () => {
    const entered = { status: "in_progress", metric: "31", note: "" } as const;
    const saved = afterSaving(action, entered);
    expect(commandsFor(saved, entered)).toEqual([]);
    expect(commandsFor(saved, { ...entered, status: "done", metric: "40" })).toEqual([
      { name: "actions.setStatus", args: { id: "a", status: "done", metricValue: 40 } },
    ]);
    expect(commandsFor(saved, { ...entered, metric: "32" })).toEqual([
      { name: "actions.setMetric", args: { id: "a", metricValue: 32 } },
    ]);
    expect(afterSaving(action, { ...entered, metric: "" }).measure).toEqual(measure);
  });

  it("is nothing where nothing changed", () => {
    expect(commandsFor(action, { status: "open", metric: "30", note: " " })).toEqual([]);
  });
});
