import type { Action } from "@/domain/records";
import type { Command } from "./use-sending";

export type Settable = "open" | "in_progress" | "done" | "dropped";

export interface FormAction {
  id: string;
  title: string;
  status: "open" | "in_progress";
  measure: Action["successMeasure"];
  updatedAt: number;
}

export interface ProgressInput {
  status: Settable;
  /** As typed; comma or point. */
  metric: string;
  note: string;
}

export type Mistakes = Partial<Record<"metric" | "note", "notANumber" | "reasonDone" | "reasonDropped">>;

/** @returns undefined for an empty field, null for something that is no number */
export function numberOf(typed: string): number | undefined | null {
  const text = typed.trim().replace(/%$/, "").replace(/\s/g, "").replace(",", ".");
  if (text === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

export function mistakesIn({ status, metric, note }: ProgressInput): Mistakes {
  const value = numberOf(metric);
  if (value === null) return { metric: "notANumber" };
  if (status === "dropped" && !note.trim()) return { note: "reasonDropped" };
  if (status === "done" && value === undefined && !note.trim()) return { note: "reasonDone" };
  return {};
}

/** What has to be sent so that the action stands as entered; empty if nothing changed. */
export function commandsFor(action: FormAction, { status, metric, note }: ProgressInput): Command[] {
  const { id, updatedAt: seen } = action;
  const value = numberOf(metric);
  const measured = typeof value === "number" && value !== action.measure?.current ? value : undefined;
  const text = note.trim();
  const isReason = text !== "" && (status === "dropped" || (status === "done" && value === undefined));
  const commands: Command[] = [];
  if (status !== action.status) {
    const reason = isReason ? { reason: text } : {};
    const metricValue = measured === undefined ? {} : { metricValue: measured };
    commands.push({ name: "actions.setStatus", args: { id, status, ...reason, ...metricValue, seen } });
  } else if (measured !== undefined) {
    commands.push({ name: "actions.setMetric", args: { id, metricValue: measured, seen } });
  }
  if (text && !isReason) commands.push({ name: "actions.addNote", args: { id, text } });
  return commands;
}
