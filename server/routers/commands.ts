import { z } from "zod";
import { LIMITS } from "@/domain/limits";
import { SURFACES } from "@/domain/wire";
import { actorOf } from "../auth/identify";
import { executeCommands } from "../commands/execute";
import { publicProcedure, router } from "../trpc";

const mutation = z.strictObject({ mid: z.uuid(), name: z.string().max(60), args: z.unknown() });
const call = z.strictObject({
  workshopId: z.uuid(),
  as: z.enum(SURFACES).nullish(),
  commands: z.array(mutation).min(1).max(LIMITS.commandsPerCall),
});

export const commandsRouter = router({
  execute: publicProcedure.input(call).mutation(async ({ ctx, input: { workshopId, as, commands } }) => {
    const actor = await actorOf(ctx, workshopId, as ?? null);
    return executeCommands(ctx.runtime, { workshopId, actor, commands });
  }),
});
