import type { Actor } from "@/domain/commands/rule";
import { type RefusalCode, Refused } from "@/domain/errors";
import type { Answer, Mutation } from "@/domain/wire";
import { type CommandLimiter, checked } from "./guard";
import type { CommandQueue } from "./queue";

export interface CommandRuntime {
  queue: Pick<CommandQueue, "submit">;
  limiter: CommandLimiter;
}

export interface Call {
  workshopId: string;
  actor: Actor;
  /** At most 50, in the order in which they were made. */
  commands: readonly Mutation[];
}

/**
 * Runs commands in order; one that is refused does not keep the later ones from running.
 * @throws HttpRefusal rate_limited | too_large before anything ran; Refused not_saved if something could not be saved
 * (the same call may be sent again); what a rule threw that is no refusal
 */
export async function executeCommands(
  { queue, limiter }: CommandRuntime,
  { workshopId, actor, commands }: Call,
): Promise<Answer[]> {
  await limiter.consume(workshopId, actor.id, commands.length);
  const ready = commands.map((mutation) => readyOrRefused(actor, mutation));
  const answers = await Promise.all(
    ready.map((next) => ("refused" in next ? next : queue.submit({ workshopId, actor, ...next }))),
  );
  if (answers.some((answer) => "refused" in answer && answer.refused === "not_saved")) throw new Refused("not_saved");
  return answers;
}

function readyOrRefused(actor: Actor, mutation: Mutation): Mutation | { refused: RefusalCode } {
  try {
    return checked(actor, mutation);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}
