"use client";
import { useCallback } from "react";
import { useExecute } from "@/app/_live/live";
import type { RefusalCode } from "@/domain/errors";
import type { Action } from "@/domain/records";

export type ActionChange = Partial<
  Pick<
    Action,
    | "title"
    | "momentId"
    | "scene"
    | "dueOn"
    | "effect"
    | "effort"
    | "owner"
    | "successMeasure"
    | "empowerment"
    | "ifThen"
    | "firstStep"
  >
>;

/** Stores a change of one action. @returns why it was refused, or null */
export type ActionSave = (change: ActionChange) => Promise<RefusalCode | null>;

const DETAILS = new Set<keyof Action>(["successMeasure", "empowerment", "ifThen", "firstStep"]);

const given = (change: object) => Object.keys(change).length > 0;

/** Splits a change into what `actions.edit` and what `actions.setDetails` carries. */
function split(change: Omit<ActionChange, "owner">) {
  const parts = Object.entries(change) as [keyof Action, unknown][];
  return {
    frame: Object.fromEntries(parts.filter(([key]) => !DETAILS.has(key))),
    details: Object.fromEntries(parts.filter(([key]) => DETAILS.has(key))),
  };
}

/** Sends each part of a change by the command that owns it. */
export function useActionSave(id: string): ActionSave {
  const execute = useExecute();
  return useCallback(
    async ({ owner, ...change }) => {
      const { frame, details } = split(change);
      const sent = [];
      if (owner !== undefined) sent.push(execute("actions.assignOwner", { id, owner }));
      if (given(frame)) sent.push(execute("actions.edit", { id, ...frame }));
      if (given(details)) sent.push(execute("actions.setDetails", { id, ...details }));
      const outcomes = await Promise.all(sent);
      const refused = outcomes.find((outcome) => !outcome.ok);
      return refused && !refused.ok ? refused.code : null;
    },
    [execute, id],
  );
}
