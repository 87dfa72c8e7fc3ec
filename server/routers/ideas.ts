import { z } from "zod";
import { key } from "@/domain/commands/key.schema";
import { SURFACES } from "@/domain/wire";
import { drawForMoment } from "../ideas/draw";
import { publicProcedure, router } from "../trpc";

const draw = z.strictObject({
  workshopId: key,
  momentId: key,
  /** Cards drawn before, in order; the deck of a period holds 20. */
  seen: z.array(z.string().max(80)).max(200),
  as: z.enum(SURFACES).optional(),
});

export const ideasRouter = router({
  drawCards: publicProcedure.input(draw).query(({ ctx, input }) => drawForMoment(ctx, input)),
});
