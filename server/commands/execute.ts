import { TRPCError } from "@trpc/server";
import type { Actor } from "@/domain/commands/rule";
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
 * @throws TRPCError TOO_MANY_REQUESTS | PAYLOAD_TOO_LARGE before anything ran; SERVICE_UNAVAILABLE if something could
 * not be saved (the same call may be sent again); what a rule threw that is no refusal
 */
export async function executeCommands(
  { queue, limiter }: CommandRuntime,
  { workshopId, actor, commands }: Call,
): Promise<Answer[]> {
  await limiter.consume(workshopId, actor.id, commands.length);
  const valid = commands.map(checked);
  const answers = await Promise.all(
    valid.map((mutation): Answer | Promise<Answer> =>
      mutation ? queue.submit({ workshopId, actor, ...mutation }) : { refused: "invalid" },
    ),
  );
  if (answers.some((answer) => "refused" in answer && answer.refused === "not_saved"))
    throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "not_saved" });
  return answers;
}
