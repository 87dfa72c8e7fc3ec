import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { createScreenLink, openScreenLink, revokeScreenLink, revokeScreenLinks, screenLinksOf } from "../links/screen";
import { facilitatorProcedure, publicProcedure, router } from "../trpc";

const byToken = z.strictObject({ token: z.string().max(64) });

export const screenRouter = router({
  createToken: facilitatorProcedure.mutation(({ ctx }) => createScreenLink(ctx, ctx.led)),
  listTokens: facilitatorProcedure.query(({ ctx }) => screenLinksOf(ctx.runtime, ctx.led)),
  revokeToken: facilitatorProcedure
    .input(z.object({ id: key }))
    .mutation(({ ctx, input }) => revokeScreenLink(ctx, ctx.led, input.id)),
  revokeTokens: facilitatorProcedure.mutation(({ ctx }) => revokeScreenLinks(ctx, ctx.led)),
  open: publicProcedure.input(byToken).mutation(({ ctx, input }) => openScreenLink(ctx, input.token)),
});
