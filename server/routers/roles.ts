import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { acceptLink, createLeadLink, removeHelper } from "../roles/co-facilitators";
import { ownerProcedure, router, userProcedure } from "../trpc";

const byToken = z.strictObject({ token: z.string().max(64) });

export const rolesRouter = router({
  addCoFacilitator: ownerProcedure.mutation(({ ctx }) => createLeadLink(ctx, ctx.led)),
  acceptLink: userProcedure.input(byToken).mutation(({ ctx, input }) => acceptLink(ctx, input.token)),
  removeCoFacilitator: ownerProcedure
    .input(z.object({ userId: key }))
    .mutation(({ ctx, input }) => removeHelper(ctx, ctx.led, input.userId)),
});
