"use client";

import { useRouter } from "next/navigation";
import { startTransition, useRef, useState } from "react";
import { newId } from "@/app/_live/ids";
import { sendCommands } from "@/app/_live/send";
import type { ArgsOf, CommandName } from "@/domain/commands/commands";
import type { Answer, Mutation } from "@/domain/wire";

export type Command = { [N in CommandName]: { name: N; args: ArgsOf<N> } }[CommandName];
/** Null while all is well; else a code of `refusals`, `offline` where no answer came, `gone` where the link stopped working. */
export type Problem = string | null;

/**
 * Sends commands as holder of a review link and reads the page anew behind what is entered next, once they are kept. Trying the same again repeats
 * its ids, so that an answer that got lost does no harm.
 */
export function useSending(workshopId: string) {
  const router = useRouter();
  const last = useRef<{ key: string; mutations: Mutation[] }>(undefined);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>(null);

  async function send(commands: readonly Command[]): Promise<boolean> {
    const key = JSON.stringify(commands);
    if (last.current?.key !== key) last.current = { key, mutations: commands.map((c) => ({ ...c, mid: newId() })) };
    setSending(true);
    setProblem(null);
    const result = await sendCommands(workshopId, "review", last.current.mutations);
    setSending(false);
    const failed = "failed" in result ? FAILURES[result.failed] : refusalIn(result.answers);
    setProblem(failed);
    if (!("failed" in result)) last.current = undefined;
    if (!("failed" in result)) startTransition(() => router.refresh());
    return failed === null;
  }
  return { isBusy: isSending, problem, setProblem, send };
}

const FAILURES = { retry: "offline", denied: "gone", malformed: "invalid" } as const;

function refusalIn(answers: readonly Answer[]): Problem {
  for (const answer of answers) if ("refused" in answer) return answer.refused;
  return null;
}
