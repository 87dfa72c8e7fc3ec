import { readDecimal } from "@/app/_workshop/typed-number";
import type { Action } from "@/domain/records";
import type { Command } from "./use-sending";

export type Settable = "open" | "in_progress" | "done" | "dropped";

export interface FormAction {
  id: string;
  title: string;
  status: Settable;
  measure: Action["successMeasure"];
  /** Null while the own last change has not been read back: then nobody can say what was seen. */
  updatedAt: number | null;
}

export interface ProgressInput {
  status: Settable;
  /** As typed; comma or point. */
  metric: string;
  note: string;
}

export type Mistakes = Partial<Record<"metric" | "note", "notANumber" | "reasonDone" | "reasonDropped">>;

export function mistakesIn({ status, metric, note }: ProgressInput): Mistakes {
  const value = readDecimal(metric);
  if (value === undefined) return { metric: "notANumber" };
  if (status === "dropped" && !note.trim()) return { note: "reasonDropped" };
  if (status === "done" && value === null && !note.trim()) return { note: "reasonDone" };
  return {};
}

/** The action as the server has it once it has taken what was entered. */
export function afterSaving(action: FormAction, { status, metric }: ProgressInput): FormAction {
  const current = readDecimal(metric);
  const { measure } = action;
  return {
    ...action,
    status,
    measure: measure && typeof current === "number" ? { ...measure, current } : measure,
    updatedAt: null,
  };
}

/** What has to be sent so that the action stands as entered; empty if nothing changed. */
export function commandsFor(action: FormAction, input: ProgressInput): Command[] {
  const text = input.note.trim();
  const reason = isReason(input) ? { reason: text } : {};
  const note: Command = { name: "actions.addNote", args: { id: action.id, text } };
  return [...statusOrMetric(action, input, reason), ...(text && !isReason(input) ? [note] : [])];
}

const isReason = ({ status, metric, note }: ProgressInput): boolean =>
  note.trim() !== "" && (status === "dropped" || (status === "done" && readDecimal(metric) === null));

function statusOrMetric(action: FormAction, { status, metric }: ProgressInput, reason: { reason?: string }): Command[] {
  const { id, updatedAt } = action;
  const seen = updatedAt === null ? {} : { seen: updatedAt };
  const value = readDecimal(metric);
  const isNew = typeof value === "number" && value !== action.measure?.current;
  if (status !== action.status)
    return [
      { name: "actions.setStatus", args: { id, status, ...reason, ...(isNew ? { metricValue: value } : {}), ...seen } },
    ];
  return isNew ? [{ name: "actions.setMetric", args: { id, metricValue: value, ...seen } }] : [];
}
