"use client";

import { useRef, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useLiveStore, useRecord } from "@/app/_live/live";
import { useDraft } from "@/app/_workshop/drafts";
import type { Action } from "@/domain/records";
import { type ActionForm, changedFields, commandsFor, formOf, type Mistake, mistakeIn } from "./action-form";

export type Problem = { mistake: Mistake } | { code: string } | null;

/** The form of one action, or of a new one: what is typed stays on this device until it is saved. */
export function useActionForm(actionId: string | null, momentId: string, onSaved: () => void) {
  const execute = useExecute();
  const store = useLiveStore();
  const record = useRecord("action", actionId ?? "");
  const [draft, setDraft] = useDraft(`plan:${actionId ?? "new"}`);
  const [base, setBase] = useState<Action | undefined>(record);
  const [problem, setProblem] = useState<Problem>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useRef(actionId ?? newId());
  const typed = draft ? (JSON.parse(draft) as Partial<ActionForm>) : {};
  const before = formOf(base);
  const form: ActionForm = { ...before, ...(base ? {} : { momentId }), ...typed };

  const change = (next: Partial<ActionForm>) => {
    setProblem(null);
    setDraft(JSON.stringify({ ...typed, ...next }));
  };
  const current = () => store.snapshot().view.get("action", id.current);

  async function save(): Promise<void> {
    const mistake = mistakeIn(form);
    if (mistake) return setProblem({ mistake });
    setBusy(true);
    const code = (await createIfNew()) ?? (await edit());
    setBusy(false);
    if (code) return setProblem({ code });
    setDraft("");
    onSaved();
  }
  async function createIfNew(): Promise<string | null> {
    if (base || current()) return null;
    const { title, momentId: chosen, effect, effort, dueOn } = form;
    const args = { id: id.current, momentId: chosen, title, effect, effort, dueOn: dueOn || null };
    const outcome = await execute("actions.create", args);
    return outcome.ok ? null : outcome.code;
  }
  async function edit(): Promise<string | null> {
    const seen = base ?? current();
    if (!seen) return "not_found";
    for (const { name, args } of commandsFor(seen, form)) {
      const outcome = await execute(name, args as never);
      if (!outcome.ok) return outcome.code;
    }
    return null;
  }
  /** Somebody else's version wins: what was typed here is dropped. */
  const takeTheirs = () => {
    setDraft("");
    setBase(record);
    setProblem(null);
  };
  /** What was typed here goes over the newer version. */
  const keepMine = () => {
    setBase(record);
    setProblem(null);
  };
  const isConflict = problem !== null && "code" in problem && problem.code === "changed_since";
  const theirs = isConflict && record ? formOf(record) : null;
  const conflicts = theirs ? changedFields(before, theirs).concat(changedFields(before, form)) : [];
  return {
    form,
    change,
    save,
    isBusy,
    problem,
    isConflict,
    theirs,
    conflicts: [...new Set(conflicts)],
    takeTheirs,
    keepMine,
  };
}
