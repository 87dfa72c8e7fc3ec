import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { LIMITS, TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { listOffers } from "../templates/offers";
import { createFromWorkshop, removeOwn, renameOwn } from "../templates/own";
import { facilitatorProcedure, router, userProcedure } from "../trpc";

const name = text(TEXT.name, 1);
const touchpointIds = z.array(key).max(LIMITS.cardsPerTemplate);
const locale = z.enum(["de", "en"]);

export const templatesRouter = router({
  list: userProcedure
    .input(z.strictObject({ locale }))
    .query(({ ctx, input }) => listOffers(ctx.runtime.db, ctx.signedIn.userId, input.locale)),
  createFromWorkshop: facilitatorProcedure
    .input(z.object({ name, touchpointIds }))
    .mutation(({ ctx, input }) => createFromWorkshop(ctx, ctx.led, input)),
  update: userProcedure.input(z.strictObject({ id: key, name })).mutation(({ ctx, input }) => renameOwn(ctx, input)),
  remove: userProcedure.input(z.strictObject({ id: key })).mutation(({ ctx, input }) => removeOwn(ctx, input.id)),
});
