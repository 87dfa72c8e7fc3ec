"use client";
import { useCallback } from "react";
import { useExecute, useLiveStore } from "@/app/_live/live";
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

/** Sends each part of a change by the command that owns it. */
export function useActionSave(id: string): ActionSave {
  const execute = useExecute();
  const store = useLiveStore();
  return useCallback(
    async ({ owner, ...change }) => {
      if (!store.snapshot().view.get("action", id)) return "not_found";
      const parts = Object.entries(change) as [keyof ActionChange, unknown][];
      const details = Object.fromEntries(parts.filter(([key]) => DETAILS.has(key)));
      const frame = Object.fromEntries(parts.filter(([key]) => !DETAILS.has(key)));
      const outcomes = [
        ...(owner === undefined ? [] : [execute("actions.assignOwner", { id, owner })]),
        ...(Object.keys(frame).length === 0 ? [] : [execute("actions.edit", { id, ...frame })]),
        ...(Object.keys(details).length === 0 ? [] : [execute("actions.setDetails", { id, ...details })]),
      ];
      for (const outcome of await Promise.all(outcomes)) if (!outcome.ok) return outcome.code;
      return null;
    },
    [execute, store, id],
  );
}
