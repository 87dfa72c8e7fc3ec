import { z } from "zod";
import { createScreenLink, openScreenLink } from "../links/screen";
import { facilitatorProcedure, publicProcedure, router } from "../trpc";

const byToken = z.strictObject({ token: z.string().max(64) });

export const screenRouter = router({
  createToken: facilitatorProcedure.mutation(({ ctx }) => createScreenLink(ctx, ctx.led)),
  open: publicProcedure.input(byToken).mutation(({ ctx, input }) => openScreenLink(ctx, input.token)),
});
