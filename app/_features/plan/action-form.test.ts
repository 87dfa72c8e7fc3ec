import { expect, it } from "vitest";
import type { Action } from "@/domain/records";
import { changedFields, commandsFor, formOf, mistakeIn } from "./action-form";

const action = {
  id: "a",
  momentId: "m",
  title: "Drop the form",
  owner: { participantId: "p", name: "Ada" },
  dueOn: "2026-10-06",
  effect: 4,
  effort: 2,
  successMeasure: { name: "Minutes", unit: "min", baseline: 30, target: 10, current: null },
  empowerment: { text: "An upgrade", spendLimit: { amount: 50, currency: "EUR" } },
  firstStep: { text: "Print a card", dueBy: "2026-09-17", done: true },
  status: "open",
  statusReason: null,
  updatedAt: 7,
} as unknown as Action;
const form = formOf(action);

it("sends nothing for what was not changed", () => {
  expect(commandsFor(action, form)).toEqual([]);
});

it("sends one command per part, the first with what was seen", () => {
  const changed = {
    ...form,
    title: "Drop it",
    dueOn: "",
    ownerId: "",
    ownerName: "Ben",
    target: "12,5",
    status: "done" as const,
    current: "11",
  };
  expect(changedFields(form, changed)).toEqual([
    "title",
    "ownerId",
    "ownerName",
    "dueOn",
    "target",
    "current",
    "status",
  ]);
  expect(commandsFor(action, changed)).toEqual([
    {
      name: "actions.edit",
      args: { id: "a", title: "Drop it", momentId: "m", effect: 4, effort: 2, dueOn: null, seen: 7 },
    },
    { name: "actions.assignOwner", args: { id: "a", owner: { participantId: null, name: "Ben" } } },
    {
      name: "actions.setDetails",
      args: {
        id: "a",
        successMeasure: { name: "Minutes", unit: "min", baseline: 30, target: 12.5, current: null },
        firstStep: action.firstStep,
        empowerment: action.empowerment,
      },
    },
    { name: "actions.setStatus", args: { id: "a", status: "done", reason: null, metricValue: 11 } },
  ]);
});

it("keeps limit and date of what stays, and drops what was emptied", () => {
  const [command] = commandsFor(action, { ...form, empowerment: "A room", firstStep: " " });
  expect(command?.args).toMatchObject({ empowerment: { text: "A room", spendLimit: { amount: 50 } }, firstStep: null });
});

it("names the first mistake", () => {
  expect(mistakeIn(form)).toBeNull();
  expect(mistakeIn({ ...form, title: " " })).toBe("title");
  expect(mistakeIn({ ...form, target: "many" })).toBe("number");
  expect(mistakeIn({ ...form, status: "done" })).toBe("reasonDone");
  expect(mistakeIn({ ...form, status: "dropped" })).toBe("reasonDropped");
  expect(mistakeIn({ ...form, ownerName: "" })).toBe("incomplete");
  expect(mistakeIn({ ...form, ownerName: "", status: "draft" })).toBeNull();
});
