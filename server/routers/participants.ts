import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { createRejoinCode } from "../participants/rejoin";
import { facilitatorProcedure, router } from "../trpc";

export const participantsRouter = router({
  createRejoinCode: facilitatorProcedure
    .input(z.object({ participantId: key }))
    .mutation(({ ctx, input }) => createRejoinCode(ctx, ctx.led, input.participantId)),
});
