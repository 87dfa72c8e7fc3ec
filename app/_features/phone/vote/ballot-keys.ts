import type { KeyboardEvent } from "react";
import type { Moment } from "@/domain/records";
import type { Ballot } from "./use-ballot";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** @returns whether there is a moment so many further on; the same button of it has the focus then */
function stepTo(by: number, { target, currentTarget: at }: KeyboardEvent): boolean {
  const rows = [...(at.closest("ul")?.querySelectorAll("[role=group]") ?? [])];
  const nth = [...at.querySelectorAll("button")].indexOf(target as HTMLButtonElement);
  const button = rows[rows.indexOf(at) + by]?.querySelectorAll("button")[nth];
  button?.focus();
  return button !== undefined;
}

/** While a button of a moment has the focus: "+" and "-" place and take a dot, arrows go to the next moment. */
export const ballotKeys = (ballot: Ballot, moment: Moment) => (event: KeyboardEvent) => {
  const { key, ctrlKey, metaKey } = event;
  const by = STEPS[key];
  if (ctrlKey || metaKey) return;
  if (key === "+") ballot.add(moment);
  else if (key === "-") ballot.take(moment);
  else if (by === undefined || !stepTo(by, event)) return;
  event.preventDefault();
};
